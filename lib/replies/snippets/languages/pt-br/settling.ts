import type { Says } from '../../define.ts'

/** Brazilian Portuguese: ways out, second parcel, part refund. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const settling: Says = {
  'way-refund-or-resend': [
    'O pedido {orderId} deveria ter chegado até {deliverBy}, e não tenho prova de que chegou. Então você escolhe o que for melhor:',
    'Enviamos de novo o item “{itemTitle}” com rastreamento ou reembolsamos {fullRefund}. Diga o que prefere, e eu começo no mesmo dia.',
  ],
  'way-delivered-proof': [
    'Verifiquei mais uma vez. A transportadora {carrier} entregou o pacote {trackingNumber} em {deliveredAt}, em {deliveryPlace}, que é o local indicado no pedido {orderId}.',
    'Por favor, pergunte mais uma vez em casa, aos vizinhos e na portaria. Se continuar desaparecido, diga aqui: peço à transportadora que o procure e ajudo com os nossos documentos.',
  ],
  'way-return-accepted': [
    'Aceitei a sua devolução do pedido {orderId}. A etiqueta é paga por nós; você a encontra no seu pedido de devolução na plataforma {marketplace}.',
    'Quando o item “{itemTitle}” estiver de volta, reembolsamos {fullRefund}. Se preferir ficar com ele, diga, e eu faço uma proposta. Você decide.',
  ],
  'way-return-or-keep': [
    'No pedido {orderId} você pode escolher. Pode devolver o item “{itemTitle}” com uma etiqueta paga por nós, e reembolsamos {fullRefund} quando ele chegar.',
    'Ou fica com ele, e reembolsamos {offerAmount} logo. Para nós, as duas formas estão bem. Qual você prefere?',
  ],
  'way-full-refund': [
    'Reembolsamos {refundedAmount} pelo pedido {orderId}, na forma de pagamento que você usou.',
    'Não precisa devolver nada. O seu banco pode levar alguns dias para mostrar o valor.',
  ],
  'way-return-terms': [
    'Você pode devolver o pedido {orderId}. Peça a devolução nos seus pedidos na plataforma {marketplace}; as condições e os custos da volta aparecem ali antes de você confirmar.',
    'Por favor, envie o item “{itemTitle}” sem uso e completo. Quando chegar, conferimos e reembolsamos em até dois dias úteis.',
  ],
  'way-refund-on-receipt': [
    'A sua devolução do pedido {orderId} está anotada. Quando o pacote estiver de volta conosco, reembolsamos {refundAmount} em até dois dias úteis, na forma de pagamento que você usou.',
    'Você pode acompanhar o pacote pelo código de rastreamento. Aviso quando ele chegar.',
  ],
  'ask-what-helps': [
    'Gostaria de resolver o pedido {orderId} da forma que mais ajude você. Ainda quer receber o item “{itemTitle}” ou prefere dinheiro de volta?',
    'Diga em poucas palavras, e eu faço uma proposta concreta até {nextUpdate}.',
  ],
  'way-wrong-item': [
    'No pedido {orderId} você recebeu algo diferente do item “{itemTitle}”. Enviamos o certo ou reembolsamos {fullRefund}, como você preferir.',
    'Se o errado precisar voltar, a etiqueta é paga por nós, e começamos sem esperar que ele chegue.',
  ],
  'way-wait-then-choose': [
    'O pacote do pedido {orderId} está a caminho e muito provavelmente vai chegar. Vamos dar a ele até {nextUpdate}?',
    'Se não estiver com você até lá, você escolhe: enviamos de novo o item “{itemTitle}” ou reembolsamos {fullRefund}. Se preferir não esperar, diga agora.',
  ],
  'offer-resend': [
    'Você pediu o item “{itemTitle}” porque queria tê-lo, então deixe-me enviá-lo de novo. Não custa nada, e ele sai com rastreamento assim que você disser sim.',
    'Se preferir o dinheiro do pedido {orderId} de volta, também está bem.',
  ],
  'offer-replacement': [
    'Gostaria que você tivesse o item “{itemTitle}” como pediu. Podemos enviar um novo pelo pedido {orderId}, com rastreamento e sem custo para você.',
    'Ele sai até {replacementShipBy}, se você concordar. Se preferir o reembolso, diga, e fazemos assim.',
  ],
  'resend-right-item': [
    'Você pediu o item “{itemTitle}”, então é ele que deve receber. O certo, do pedido {orderId}, sai até {replacementShipBy}, com rastreamento e sem custo para você.',
    'O que veio por engano pode ficar com você até combinarmos como volta. Isso também não custa nada.',
  ],
  'check-address': [
    'Antes de o segundo pacote do pedido {orderId} sair, olhe, por favor, o endereço de entrega nos seus pedidos na plataforma {marketplace}. Está completo e ainda correto?',
    'Basta um sim. Se algo mudou, diga antes de {replacementShipBy}.',
  ],
  'resend-shipped': [
    'O seu segundo pacote do pedido {orderId} está a caminho pela transportadora {replacementCarrier}, código de rastreamento {replacementTracking}.',
    'Deve chegar até {replacementArrival}. Acompanho até que esteja com você.',
  ],
  'part-for-delay': [
    'O pacote {trackingNumber} do pedido {orderId} está em movimento: “{movingScan}”, em {lastScanAt}. Está atrasado, por isso gostaria de reembolsar {offerAmount} agora, e o pacote chega mesmo assim.',
    'Se não estiver aí até {nextUpdate}, o reembolso total continua aberto para você. Está bem assim?',
  ],
  'part-and-keep': [
    'Agradeço por mostrar o que há de errado com o item “{itemTitle}”. Gostaria de reembolsar {offerAmount} por isso. Você fica com ele, e nada precisa voltar.',
    'Se preferir devolver, isso continua aberto. O que prefere para o pedido {orderId}?',
  ],
  'part-second-step': [
    'Agradeço a resposta sincera. Revi os números do pedido {orderId} e posso aumentar o reembolso para {offerAmount}; o item “{itemTitle}” fica com você.',
    'A devolução também continua aberta. Por favor, diga o que prefere.',
  ],
  'part-final-step': [
    'Aumentei o reembolso do pedido {orderId} para {offerAmount}; o item “{itemTitle}” fica com você. Acima disso, a devolução com reembolso total é o caminho mais justo para os dois.',
    'Escolha livremente entre as duas. O que você escolher, começo no mesmo dia.',
  ],
  'part-beside-return': [
    'Você pode devolver o item “{itemTitle}” à vontade. Se quiser ficar com ele, podemos reembolsar {offerAmount} pelo pedido {orderId}, e você economiza a ida aos correios.',
    'Para nós, as duas formas estão bem, como você preferir.',
  ],
  'refund-recorded': [
    'Reembolsamos {refundedAmount} pelo pedido {orderId}, na forma de pagamento que você usou.',
    'O seu banco pode levar alguns dias para mostrar. Não precisa fazer mais nada.',
  ],
  'part-accepted': [
    'Agradeço a resposta. Como combinado, reembolso {offerAmount} pelo pedido {orderId}, na forma de pagamento que você usou, até {nextUpdate}.',
    'Você não precisa fazer nada para isso.',
  ],
}
