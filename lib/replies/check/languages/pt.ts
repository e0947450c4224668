import type { LanguageWords } from '../types.ts'

/** Words of Portuguese, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const pt: LanguageWords = {
  language: 'pt',
  words: {
    carrier: 'transportadora correios ctt estafeta carteiro',
    callus: 'nos_ligue me nosso numero_de_telefone seu_numero',
    usualpay: 'reembolsado reembolsamos ja_reembols* devolvido pela_plataforma',
    staysopen:
      'fica_aberta fica_aberto continua_aberta permanece_aberta deixar_aberta deixar_a_disputa_aberta deixa_la_aberta',
    eitherway: 'boa_ou_ma positiva_ou_negativa',
    purse: 'carteira_tem compartimento espaco_para',
    printed: 'impresso impressa',
    not: 'nao nunca sem jamais nem evite evitar em_vez_de non nenhum nenhuma nada ninguem nao_e_preciso',
    restart:
      'por_favor favor simplesmente basta mas se ate antes quando esqueca esquecer deixe_de hesite hesitar so apenas senao poderia pode problema podia',
    condition: 'se por_que quando',
    others:
      'ebay_vai amazon_vai vamos podemos automaticamente foi ja_foi nos_vamos temos sera voce_ja posso vou faz_isso cancelamos nos_mesmos ja_cancelamos como_pediu como_solicitou sozinho sozinha automatic*',
    done: 'reembolsado reembolsamos ja_reembols* devolvido pagamos arcamos por_nossa_conta eu_pago pago_eu',
    our: 'nosso nossa nossos meu este',
    website:
      'site website loja_online loja_virtual pagina site_oficial lojinha nossa_loja loja_propria site_proprio',
    link: 'link',
    below: 'abaixo seguinte aqui',
    visit: 'visite visitar acesse entre_no',
    qr: 'codigo_qr qr_code clique_aqui link_abaixo seguinte_link este_link compre_direto compre_diretamente procure_nos_no',
    mailme:
      'por_e_mail por_email me_envie_e_mail envie_um_e_mail envie_um_email seu_email seu_e_mail meu_email meu_e_mail nosso_email nosso_e_mail endereco_de_email um_email um_e_mail email_para e_mail_para mande_um_email',
    callme:
      'ligue_para me_ligue nos_ligue ligue_me ligar_para por_telefone pelo_telefone seu_numero meu_numero nosso_numero numero_de_telefone numero_de_celular por_sms telefone_me liga_para nosso_telefone pode_ligar ligar_no liga_no liga_pra me_liga te_ligo uma_ligacao telefonar seu_whats me_telefone telefone_para da_um_toque um_toque_no toque_no meu_cel cel_e contate_nos_no linha_direta ligue_pra ligue_no',
    im: 'zap zapzap no_zap redes_sociais pelo_zap direct_no me_chama_no chama_no_whats no_whats pelo_whats meu_whats chama_no_zap me_chama_no_zap wpp no_wpp zap_zap',
    offpay:
      'transferencia_bancaria chave_pix via_pix por_pix no_pix um_pix conta_bancaria dados_bancarios boleto em_dinheiro numero_da_conta nossa_conta amigos_e_familiares mb_way mbway pix direto_pra_mim direto_na_conta na_minha_conta por_deposito sem_passar_pelo fechando_por_fora fechar_por_fora por_fora em_maos paypal_direto sem_taxa direto_no_pix a_vista_por_fora deposito_bancario deposito_na por_transferencia uma_transferencia fazer_transferencia a_transferencia transferencia_direta transferencia_para via_transferencia transferencia_imediata transferir_o_dinheiro transferir_dinheiro',
    transfer: 'enviar envie pagar pague via por conta diretamente mandar reembols* pelo',
    outside: 'fora por_fora externo particular sem_passar direto_comigo fechando',
    payword:
      'pagar pagamento dinheiro comprar compra reembols* negociar resolver vender barato desconto',
    extrapay:
      'pagar_a_diferenca pague_a_diferenca pagar_diferenca diferenca_de_preco taxa_extra taxa_adicional custo_adicional pagamento_adicional pagar_o_frete pague_o_frete pagar_o_envio pagar_os_portes pagar_a_mais pagamento_extra valor_adicional complementar_o_valor pagar_um_extra pagar_a_diferenca_do_frete pague_mais pagar_mais paga_mais',
    pay: 'pagar pague paga cobrir arcar transferir pagar* arque custear bancar',
    extra:
      'diferenca adicional extra frete restante suplemento portes novo_envio reenvio segundo_envio envio_novo custo_do_envio',
    sendus: 'envie_nos nos_envie mande_nos me_envie nos_mande',
    shipcost: 'para_o_frete para_o_envio do_frete frete',
    recourse:
      'devolva_nos devolver_o_dinheiro devolva_o_dinheiro nos_devolva nos_devolver reembolse_nos nos_reembolse nos_reembolsar pague_nos reverter_a_reclamacao devolva_o_reembolso devolver_o_reembolso devolver_nos nos_pague devolva_o_valor nos_restitua nos_estorne nos_retorne nos_repasse devolver_pra_gente',
    reverse: 'reverter reverta anular desfazer cancelar',
    us: 'nos nosco',
    money: 'dinheiro reembols* reais euros euro valor compensa* devolucao',
    close:
      'encerrar encerre feche fechar cancelar cancele retirar retire anular remover desistir finalizar fecha fechasse encerrasse cancelasse fechando desista desistisse encerra retira terminar cancel* encerr* fech* retir* desist* tira tirar tirar_a tire retirasse largar esquecer',
    case: 'disputa reclamacao caso contestacao chargeback litigio solicitacao_de_devolucao a_z solicitacao',
    closed: 'encerrada encerrado fechada fechado cancelada retirada',
    tied: 'se quando assim_que depois apos antes ate em_troca primeiro condicao',
    closing: 'encerrar fechar cancelar',
    cancel: 'cancele cancelar cancela cancelamento',
    order: 'pedido compra encomenda compras pedidos',
    cancelreq:
      'solicite_o_cancelamento solicitar_o_cancelamento peca_o_cancelamento pedir_o_cancelamento cancelamento_pela_sua cancelar_voce_mesmo cancele_voce cancela_ai cancelar_itens cancelar_pelo_seu',
    pick: 'escolha escolher selecione selecionar marque coloque indique',
    other: 'outro outra diferente',
    reason: 'motivo razao',
    edit: 'alterar altere mudar mude remover remova apagar apague editar edite modificar modifique excluir exclua retirar retire corrigir rever atualizar melhorar trocar alterasse mudasse removesse apagasse reconsiderar melhore atualize alter* mud* remov* apag* retir* tirar tire tira exclu* corrig* revej* reve* reconsider* melhor* atualiz* edit* delet*',
    harmless:
      'nao_quero_mais nao_preciso_mais por_engano mudei_de_ideia nao_gostei comprei_por_engano desisti_da_compra',
    confirm: 'confirme confirmar confirma confirmacao',
    receipt: 'recebimento recebido recepcao entrega rececao',
    give: 'deixe deixar escreva escrever dar de dê fazer faca publicar avaliar deixa',
    review:
      'avaliacao avaliacoes comentario comentarios review feedback opiniao nota classificacao estrelas critica pontuacao avaliac* coment*',
    rateus: 'avalie_nos nos_avalie avalie_a_loja avalie_nossa avalie_o_produto',
    positive:
      'positiva positivo positivas boa bom otima excelente melhor favoravel 5 cinco otimas boas',
    stars:
      '5_estrelas cinco_estrelas 5_estrela 5_estrel* cinco_estrel* nota_maxima nota_10 nota_dez pontuacao_maxima 5_de_5 melhor_nota',
    posask:
      'se_estiver_satisfeit* se_voce_gostou se_gostou se_estiver_feliz se_ficou_satisfeit* se_gostar se_tudo_deu_certo se_deu_tudo_certo se_esta_tudo_bem clientes_satisfeitos antes_de_avaliar',
    negative: 'negativa negativo ma_avaliacao avaliacao_ruim',
    gift: 'cupom cupons brinde brindes presente desconto vale_presente gratis bonus vale cupao mimo presentinho brinde* mimo* cashback',
    offermoney:
      'vamos_reembolsar reembolso_parcial devolvemos_o_dinheiro te_reembols* lhe_reembols* reembolsamos devolvemos_parte reembolsaremos reembolso',
    market:
      'nova_colecao promocao promocoes liquidacao oferta_especial ofertas siga_nossa siga_nos nos_siga siga_a_loja inscreva_se newsletter nossos_outros_produtos visite_nossa_loja codigo_de_desconto cupom_de_desconto black_friday nossas_ofertas nossas_promocoes promo liquida* nossa_linha conheca_nossa nossa_colecao tambem_vendemos temos_tambem da_uma_olhada_na_nossa preco_especial confira_nossa confira_as confira_os aproveite_nossa aproveite_as aproveite_a nossas_novidades as_novidades novidades_da_loja novidades_na_loja muitas_novidades',
    discount: 'desconto cupom',
    next: 'proximo proxima futura',
    follow: 'siga seguir inscreva',
    shop: 'loja pagina',
    declare:
      'declarar declare declaramos colocar colocamos escrever informar vamos_declarar declara declaro bota botamos coloca poe poem coloco ponho',
    lower: 'menor menos baixo mais_baixo inferior falso reduzido valor_menor',
    value: 'valor preco',
    customs:
      'alfandega imposto impostos taxa_de_importacao taxas iva tributo tributacao receita_federal taxado taxada tributado alfandegari* receita',
    asgift: 'como_presente declarar_menor subdeclarar subfaturar como_prenda',
    avoid: 'evitar evite fugir sem_pagar nao_pagar escapar',
    invoice: 'fatura nota_fiscal',
    abuse:
      'golpista mentiroso mentirosa ladrao ladra idiota estupido desonesto voce_mente esta_mentindo vigarista trapaceiro caloteiro merda sem_vergonha mentira mentiras fraude aldrabao golpist* mentiros* desonest* vigarist* trapaceir* caloteir* safad* enganar_a_gente quer_me_enganar querendo_me_enganar querendo_nos_enganar picareta* vergonha_na_cara ma_fe de_ma_fe quer_o_dinheiro_e_o_produto o_dinheiro_e_o_produto gente_como_voce clientes_como_voce extors* chantag* cara_de_pau nao_sabe_ler aproveitador* se_aproveitar ladroes roubar roubando rouba roubam nos_roubou',
    threat:
      'lista_negra vamos_denunciar vou_denunciar denunciaremos denuncia_lo denunciar_voce nosso_advogado processar_voce vai_se_arrepender bloquear_sua_conta denunciar_sua_conta avisar_outros_vendedores bloquear_voce suspender_sua chamar_a_policia ir_a_policia na_policia',
    pressure:
      'somente_se so_se ultima_chance ultima_oferta ultima_oportunidade pegar_ou_largar so_hoje somente_hoje tem_que_aceitar deve_aceitar senao_nao caso_contrario_nao se_nao_aceitar nao_recebera_nada se_recusar apenas_se ou_nada tem_24_horas voce_tem_24 a_oferta_expira oferta_expira expira_hoje retiramos_a_oferta vai_perder nenhuma_chance',
    otherwise: 'caso_contrario senao do_contrario',
    nothing: 'nada nenhum_reembolso sem_reembolso nao_recebera',
    admit: 'nossa_culpa minha_culpa nosso_erro meu_erro culpa_nossa somos_responsaveis erro_nosso',
    unlimited: 'o_que_voce_quiser tudo_o_que_quiser nunca_mais garantimos',
    promise:
      'prometemos prometo vamos_reembolsar reembolsaremos vamos_reenviar enviaremos_outro enviaremos_um_novo',
    wewill: 'vamos vou iremos',
    act: 'reembolsar reenviar substituir devolver compensar',
    ask: 'envie enviar mande informe informar forneca precisamos passe compartilhe nos_envie foto copia preciso passa deixa deixar deixe me_da me_de dar',
    pii: 'cpf rg passaporte dados_bancarios cartao_de_credito numero_do_cartao conta_bancaria data_de_nascimento senha documento_de_identidade identidade numero_da_conta nib cartao_de_cidadao cnh documento comprovante_de_residencia',
    piihard: 'seu_cpf seus_dados_bancarios sua_conta_bancaria seu_passaporte seu_rg',
    onlyoffer: 'so_podemos_oferec* podemos_apenas somente_podemos so_podemos',
    exchange: 'em_troca em_troca_de',
    rateverb: 'avaliar avalie avaliando',
    thanked:
      'obrigado_pela obrigada_pela obrigado_por agradecemos vi_sua li_sua lemos_sua vimos_sua na_sua_avaliacao',
    byothers:
      'a_amazon o_ebay a_transportadora automaticamente agencia_dos_correios os_correios nao_e_nosso da_amazon do_ebay pela_amazon pelo_ebay',
    weconfirm: 'confirmamos',
    said: 'voce_disse voce_escreveu o_senhor_disse a_senhora_disse voce_mencionou disse_que escreveu_que mencionou_que perguntou_se suas_palavras voce_fala voce_diz ameaca',
    plea: 'por_favor favor entao agora poderia mas pedimos gentileza',
    innocent:
      'nao_somos nao_sou nao_e_um nao_e_uma nao_estamos_acus* nao_acus* ninguem contra ache_que pense_que pensa_que a_impressao',
    onlyonce:
      'depois_que so_depois apos_receber apos_o quando_o_pacote quando_chegar ate_receber ate_o quando_tiver na_sua_mao em_maos antes_de_confirmar quando_o_pacote_chegar quando_receber',
    feature: 'camera fone caixa_de_som suporte tripe funciona capa capinha estilo',
    send: 'manda mande mandar envia envie escreve escreva enviar',
    email: 'email e_mail mail',
    more: 'mais',
    tous: 'nos nos_devolva nos_devolver devolver_nos para_nos pra_gente para_nossa_conta',
    giveback: 'devolv* reembols* restitu* retorn* estorn* repass* entreg* transfer*',
    refundsum: 'valor dinheiro reembolso quantia montante',
    mark: 'dar de considerar considere marcar marque da',
    resolved: 'resolvido resolvida encerrado encerrada finalizado fechado',
    wish: 'bom_se legal_se gostaria* agradecer* otimo_se adoraria',
    gone: 'sumir some sumisse desaparec* suma',
    press: 'clicar clique aperte apertar clica toque',
    earn: 'e_ganhe e_ganha e_receba e_recebe ganhe',
    off: '%',
    sothat:
      'pra_voce_nao para_voce_nao para_nao_pagar pra_nao_pagar pra_nao_ser para_nao_ser assim_voce assim_nao para_evitar pra_evitar para_que_nao',
    only: 'so somente apenas',
    accept: 'aceita aceitar aceite aceitam',
    getnothing:
      'sem_nada nada_de_nada nem_um_centavo nem_um_real fica_sem nao_recebe_nada nem_um_tostao nao_ve_um',
    notAfter:
      'nao_e_necessario nao_e_preciso nao_precisa nao_e_obrigatorio nao_e_possivel nao_e_permitido e_proibido nao_aceitamos nao_trabalhamos',
    restartAfter: 'e mas ou se',
    payus:
      'nos_mande nos_envie nos_pague mandar_pra_gente pagar_pra_gente adiantado antecipado da_sua_parte por_sua_conta do_seu_bolso nos_transferir nos_pagar',
    truly: 'real verdadeir* complet* integral exat* lei sempre nunca pago corret*',
    symbolic: 'simbolic* amostra presente baix* pequen* poucos_dolares',
    asreason: 'como_motivo como_razao no_motivo motivo_da_devolucao',
    better: 'melhor preferivel facil rapido compensa',
    wish2:
      'contamos_com esperamos_sua esperamos_a_sua ficariamos_felizes adorariamos_receber aguardamos',
    sentences: 'duas_linhas umas_palavras duas_frases sua_opiniao uma_foto_do',
    raise: 'subir sobe suba aumentar aumenta melhorar elevar',
    star: 'nota estrela estrelas pontuacao pontos',
    into: 'para pra mais',
    withdrawcase: 'sem_disputa sem_reclamacao prejudica_nossa prejudica_a_nossa nos_prejudica',
    yourphone: 'seu_celular teu_celular seu_telefone seu_zap',
    ownwish:
      'se_nao_quiser_mais se_mudou_de_ideia se_preferir se_desejar se_quiser livre_para direito_de',
    editit: 'apaga_la remove_la exclui_la tira_la apagar_ela remover_ela',
    closeit: 'fecha_la encerra_la cancela_la retira_la fechar_ela cancelar_ela',
    forreview: 'pela_sua_avaliacao por_uma_avaliacao por_cada_avaliacao',
    wegive: 'damos ganha recebe estendemos oferecemos',
    handover: 'mostre agencia etiqueta',
  },
}
