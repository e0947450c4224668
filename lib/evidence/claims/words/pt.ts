import type { LanguageWords } from './types.ts'

const parcel = '(?:pedido|pacote|encomenda|produto|compra|envio|mercadoria|artigo|item)'
const not =
  '(?! <3>(?:resposta|reembolso|dinheiro|certo|certa|correto|correta|etiqueta|tudo|todos|todas|completo|completa|no prazo|a tempo|retorno)(?!\\p{L}))'

export const pt: LanguageWords = {
  language: 'pt',
  says: {
    'not-received': [
      `(?:nao|nunca|ainda nao) <3>(?:chegou|chegaram|recebi|recebido|recebeu|entregue|entregaram|chega)(?!\\p{L})${not}`,
      `(?:cade|onde esta|onde foi parar|onde anda) <1>(?:meu|minha|o|a) <1>${parcel}`,
      `${parcel} <2>(?:perdid[oa]|extraviad[oa]|roubad[oa]|sumiu|desaparecid[oa])`,
      `(?:esperando|aguardando) <3>${parcel}`,
      '(?:consta|aparece|diz|esta como) <3>entregue <1>mas',
      'rastreio <3>(?:parado|nao)|rastreamento <3>(?:parado|nao)',
    ],
    late: [
      '(?:atrasad[oa]s?|com atraso|com <3>dias de atraso|tarde demais|atraso na entrega|atrasou)',
      '(?:nao|nunca) <3>(?:no prazo|a tempo)',
      '(?:devia|deveria|era para) <1>ter (?:chegado|sido entregue)',
      '(?:dias|semanas|semana) de atraso',
    ],
    damaged: [
      'em (?:pedacos|cacos)',
      '(?:arranhoes|riscos|rachaduras?|amassados?|furos?) (?:na|no|em)',
    ],
    defective: [
      '(?:nao|nunca) <2>(?:funciona|funcionam|funcionava|funcionou|liga|ligam|carrega|acende|esquenta|conecta)(?!\\p{L})',
      'parou de (?:funcionar|carregar|ligar)',
    ],
    'wrong-item': [
      '(?:produto|item|tamanho|cor|modelo|artigo|pedido|versao|pacote) <1>(?:errad[oa]|trocad[oa]|incorret[oa])',
      '(?:outr[oa]|diferente) <1>(?:modelo|produto|cor|tamanho|item)',
      '(?:veio|chegou|recebi|mandaram|enviaram) <6>(?:em vez|ao inves|no lugar)',
      '(?:em vez|ao inves|no lugar) <6>(?:veio|chegou|recebi|mandaram|enviaram)',
      'nao e <2>(?:o que|a que|o produto que|o item que) <2>(?:pedi|comprei)',
      '(?:pedi|comprei) <5>(?:mas|e) <2>(?:veio|chegou|recebi|mandaram)(?! <2>(?:quebrad[oa]|so|nada|atrasad[oa]|resposta))',
    ],
    'missing-parts': [
      '(?:faltando|faltou|faltam|falta|faltava|faltavam)(?! (?:de respeito|de consideracao|pouco))',
      '(?:caixa|pacote|embalagem) <2>vazi[oa]',
      '(?:recebi|chegou|veio|vieram|mandaram) <1>(?:so|somente|apenas) <1>(?:um[oa]?|dois|duas|tres|1|2|3|metade)',
      '(?:so|apenas|somente) <1>(?:recebi|chegou|veio|vieram) <1>(?:um[oa]?|dois|duas|tres|1|2|3|metade|parte)',
      'nao <1>(?:veio com|inclui|acompanha|estava na caixa)',
    ],
    'not-as-described': [
      'nao <2>(?:corresponde|confere|como descrito|como na foto|igual a foto|igual ao anuncio|como anunciado|igual)(?!\\p{L})',
      'diferente d[oae]s? <2>(?:foto|fotos|anuncio|descricao|imagem|descrito|anunciado)',
      '(?:ma|pessima|baixa) qualidade',
      'qualidade <2>(?:ruim|pessima|baixa|ma)',
      'nao e <1>(?:original|autentic[oa]|nov[oa])(?!\\p{L})',
    ],
    'never-answered': [
      '(?:sem|nenhuma|nunca|nao) <3>(?:resposta|respondem|responderam|responde|respondeu|retorno)(?! (?:necessaria))',
      'ninguem <3>(?:responde|respondeu|retorna|retornou)',
      '(?:ignoram|ignorad[oa]|ignorando|ignoraram)',
      '(?:esperando|aguardando) <2>resposta',
    ],
    'already-returned': [
      '(?:ja|eu|eu ja) <2>(?:devolvi|enviei de volta|mandei de volta|despachei de volta)',
      '(?:devolvi|devolvemos) <2>(?:produto|pedido|item|pacote)',
      '(?:devolucao) <3>(?:entregue|recebida|enviada|chegou|feita)',
    ],
    'promised-refund': [
      '(?:prometeram|prometeu|prometido|garantiram|garantiu) <6>(?:reembols~|devol~|dinheiro|estorno)',
      '(?:reembols~|estorno) <5>(?:prometid[oa]|prometeram)',
      '(?:disseram|disse|falaram|confirmaram) <6>(?:reembols~|estorn~|devolver~ <2>dinheiro|devolveriam)',
    ],
    cancelled: [
      '(?:ja|eu|tinha) <2>(?:cancelei|cancelado)',
      'cancelei <3>(?:pedido|compra|minutos|horas|mesmo)',
      '(?:pedi|solicitei|solicitado) <3>(?:cancelamento|cancelar|para cancelar)',
      'queria <2>cancelar',
    ],
    unauthorised: [
      '(?:nao|nunca) <2>(?:autorizei|autorizad[oa])',
      'nao <2>(?:fiz|realizei) <2>(?:compra|pedido|pagamento)',
      'sem (?:a )?minha (?:autorizacao|permissao)',
      '(?:cartao|conta) <4>(?:roubad[oa]|clonad[oa]|hackead[oa]|invadid[oa])',
      'nao reconheco <2>(?:compra|cobranca|pagamento|pedido|transacao)',
    ],
    'wrong-address': [
      '(?:endereco|casa|rua|morada) <3>(?:errad[oa]|incorret[oa]|incomplet[oa]|antig[oa])',
      '(?:outro|outra|antigo) (?:endereco|casa|rua|cidade|morada)',
      'nao e <2>meu endereco',
    ],
    'asked-otherwise': [
      '(?:pedi|solicitei|falei|avisei|queria|informei) <6>(?:tamanho|cor|maior|menor|pret[oa]|branc[oa]|vermelh[oa]|azul|gravacao)',
    ],
  },
  states: {
    damaged: [
      '(?:quebrad[oa]s?|danificad[oa]s?|rachad[oa]s?|riscad[oa]s?|rasgad[oa]s?|amassad[oa]s?|trincad[oa]s?|arranhad[oa]s?|partid[oa]s?|estragad[oa]s?|amassado|danos?|avariad[oa]s?|furad[oa]s?|destruid[oa]s?)',
    ],
    defective: ['(?:defeituos[oa]s?|com defeitos?|defeitos?)'],
    'missing-parts': ['incomplet[oa]s?'],
    'not-as-described': ['(?:fals[oa]s?|falsificad[oa]s?|imitacao|pirata|replica)'],
  },
  denies: [
    '(?:nao|sem|nada|nenhum|nenhuma|nunca|nem)(?! so)(?: (?:esta|estava|estao|chegou|veio|parece|e|ha|tem|de|foi|nenhum|nenhuma|todo))*',
  ],
  asides: [
    '(?:^|, |saber |dizer |verificar )(?:se|caso) (?!(?:ja )?chegou)[^,.;:!?]*',
    '(?:espero|tomara|receio|medo) [^,.;:!?]*',
    '(?:pedi|comprei|escolhi) <3>(?:por engano|errad[oa]|sem querer)',
    '(?:link|codigo|site|codigo de rastreio) <1>nao <1>funciona',
    'desculp~ <3>(?:demora|atraso)',
  ],
  arrived: [
    `(?:ja|${parcel}|tudo|hoje|ontem|finalmente) <2>(?:chegou|chegaram|foi entregue)(?!\\p{L})`,
    '^<1>chegou(?!\\p{L})',
    '^<1>recebi (?:o|a|meu|minha|hoje|ontem)',
    '(?:chegou|recebi|veio) <2>(?:quebrad[oa]|bem|danificad[oa])',
  ],
  cancels: [
    '(?:quero|queria|gostaria|podem|pode|por favor) <3>(?:cancelar|cancelem|cancele|cancelamento)',
    'nao <2>(?:enviem|envie|mandem)',
  ],
  refunds: [
    '(?:vamos|sera|faremos|podemos|iremos|foi) <5>(?:reembols~|estorn~|devolver <2>dinheiro)',
    '(?:reembolsaremos|reembolso|estorno) <3>(?:completo|realizado|emitido|processado|total)',
  ],
}
