import type { Says } from '../../define.ts'

/** Brazilian Portuguese: first answer, facts, feelings. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const opening: Says = {
  'thank-missing': [
    'Agradeço por escrever sobre o pedido {orderId}. Lamentamos que você ainda esteja esperando por ele.',
    'Estou verificando com a transportadora o trajeto do seu pacote. Até {nextUpdate} eu digo o que encontrei e o que vamos fazer.',
  ],
  'thank-fault': [
    'Agradeço por nos avisar sobre o pedido {orderId}. Lamentamos que ele não tenha chegado como deveria.',
    'Estou analisando isso agora. Até {nextUpdate} você terá a minha resposta, com uma forma de resolver.',
  ],
  'thank-return': [
    'Agradeço a mensagem sobre o pedido {orderId}. Não há problema algum se não era o que você procurava.',
    'Estou verificando as condições de devolução do seu pedido e envio o próximo passo até {nextUpdate}.',
  ],
  'holding-reply': [
    'Agradeço a mensagem sobre o pedido {orderId}. Estou cuidando disso pessoalmente.',
    'Preciso de um prazo até {nextUpdate} para dar uma resposta em que você possa confiar. Escrevo até lá, mesmo que algum detalhe ainda esteja em aberto.',
  ],
  'second-contact': [
    'Agradeço por escrever de novo sobre o pedido {orderId}. Li tudo o que você escreveu até agora, não precisa repetir nada.',
    'Você terá a minha resposta até {nextUpdate}.',
  ],
  'thank-damaged': [
    '{hasPhotos, select, yes {Agradeço a mensagem sobre o pedido {orderId} e as fotos.} other {Agradeço a mensagem sobre o pedido {orderId}.}} Lamentamos que o item “{itemTitle}” tenha chegado danificado.',
    '{hasPhotos, select, yes {Já vi tudo e faço uma proposta até {nextUpdate}. Até lá, guarde a caixa, por favor.} other {Se puder, inclua aqui duas fotos: do dano e da parte de fora da caixa. Você terá uma proposta minha até {nextUpdate}.}}',
  ],
  'thank-wrong': [
    'Agradeço a mensagem sobre o pedido {orderId}. Lamentamos que o pacote não contenha o que você pediu.',
    'Estou verificando com quem embalou. Até {nextUpdate} você saberá o que vamos enviar e quando.',
  ],
  'thank-delivered': [
    'Agradeço por escrever sobre o pedido {orderId}. Lamentamos que o pacote conste como entregue e você não o tenha.',
    'Acredito em você e estou perguntando à transportadora {carrier} onde exatamente ele foi deixado. Você terá notícias minhas até {nextUpdate}.',
  ],
  'scan-moving': [
    'Verifiquei o pedido {orderId}. Ele saiu em {shippedAt} pela transportadora {carrier}, código de rastreamento {trackingNumber}.',
    'O último registro diz “{movingScan}”, em {lastScanAt}, então o pacote continua a caminho. Estou acompanhando e escrevo de novo até {nextUpdate}.',
  ],
  'scan-delivered': [
    'Verifiquei o pedido {orderId}. A transportadora {carrier} informa que o pacote {trackingNumber} foi entregue em {deliveredAt}: “{lastScan}”.',
    'Você poderia ver se alguém da casa, um vizinho ou a portaria o recebeu? Se não estiver aí, diga aqui, e eu falo com a transportadora no mesmo dia.',
  ],
  'scan-none': [
    'Verifiquei o pedido {orderId}. Entregamos o pacote {trackingNumber} à transportadora {carrier} em {shippedAt}, mas ela ainda não mostra movimento.',
    'Perguntei à transportadora onde ele está. Se nada tiver mudado até {nextUpdate}, você escolhe: enviamos de novo ou devolvemos o seu dinheiro.',
  ],
  'scan-quiet': [
    'O pacote {trackingNumber} do pedido {orderId} foi registrado pela última vez em {lastScanAt}: “{lastScan}”. Estamos há {daysSinceScan, plural, one {# dia} other {# dias}} sem notícia, por isso pedi à transportadora {carrier} que o procure.',
    'Alguns pacotes só são registrados de novo no país de destino, então ele ainda pode chegar. Se não houver registro novo até {nextUpdate}, você escolhe entre um segundo pacote e o reembolso.',
  ],
  'ask-household': [
    'Duas perguntas curtas me ajudam a encontrar o pacote do pedido {orderId}.',
    'O endereço do pedido está completo, com o número e o apartamento? E um vizinho, a portaria ou alguém da família pode ter recebido o pacote? Basta um sim ou não.',
  ],
  'ask-photos': [
    'Para que eu possa ajudar logo com o pedido {orderId}, inclua aqui, por favor, até três fotos: o item inteiro, o ponto com problema e a etiqueta da caixa.',
    'Elas não precisam ser perfeitas. Assim que eu vir, volto com uma solução.',
  ],
  'ask-usable': [
    'Uma pergunta curta sobre o pedido {orderId}: você consegue usar o item “{itemTitle}” como está ou não dá para usar de jeito nenhum?',
    'Se o problema for uma peça, diga qual.',
  ],
  'ask-missing': [
    'Por favor, diga o que está faltando no pedido {orderId}, se possível com o nome ou o número que está no manual.',
    'Peças pequenas costumam se esconder no enchimento ou debaixo da tampa, então vale uma última olhada. Se não estiver lá, eu envio para você.',
  ],
  'return-steps': [
    'Você pode pedir a devolução do pedido {orderId} nos seus pedidos na plataforma {marketplace}: abra o pedido e escolha ali a devolução. As condições e a etiqueta serão mostradas.',
    'Até lá, mantenha o item “{itemTitle}” sem uso e na embalagem, por favor.',
  ],
  'return-after-arrival': [
    'O pedido {orderId} saiu em {shippedAt} pela transportadora {carrier}, código de rastreamento {trackingNumber}, então já não consigo interrompê-lo.',
    'Quando ele chegar, você pode pedir a devolução nos seus pedidos na plataforma {marketplace}, e eu cuido do resto.',
  ],
  'acknowledge-wait': [
    'Você contava com o pedido {orderId} até {deliverBy} e ainda teve de escrever por causa disso. Entendo que é chato.',
    'Vou acompanhar até que esteja resolvido, e você não vai precisar explicar a mais ninguém.',
  ],
  'acknowledge-letdown': [
    'Você abriu o pacote do pedido {orderId} e encontrou algo diferente do que esperava. Entendo a decepção, e que agora isso ainda toma o seu tempo.',
    'As suas fotos e palavras me bastam. Vou encontrar uma forma de resolver.',
  ],
  'acknowledge-event': [
    'Li que você precisava do item “{itemTitle}” do pedido {orderId} para um dia certo. Esse dia não volta, e entendo a sua decepção.',
    'O que posso fazer é resolver o resto depressa. Diga: você ainda gostaria de recebê-lo ou prefere o reembolso?',
  ],
  'acknowledge-again': [
    'Você escreveu mais de uma vez sobre o pedido {orderId}, e isso cansa. Li tudo desde o começo.',
    'De agora em diante, uma só pessoa cuida disso: eu. A minha próxima mensagem chega até {nextUpdate}, sem que você precise pedir.',
  ],
}
