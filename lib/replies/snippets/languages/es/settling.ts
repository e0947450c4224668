import type { Says } from '../../define.ts'

/** Spanish: ways out, second parcel, part refund. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const settling: Says = {
  'way-refund-or-resend': [
    'El pedido {orderId} debería haberle llegado a más tardar el {deliverBy}, y no tengo ninguna prueba de que llegara. Así que usted elige lo que le convenga más:',
    'Enviamos otra vez el artículo «{itemTitle}» con seguimiento o le reembolsamos {fullRefund}. Dígame qué prefiere y empiezo el mismo día.',
  ],
  'way-delivered-proof': [
    'Lo he comprobado de nuevo. {carrier} entregó el paquete {trackingNumber} el {deliveredAt} en {deliveryPlace}, que es el lugar indicado en el pedido {orderId}.',
    'Pregunte, por favor, una vez más en su casa, a los vecinos y en la recepción. Si sigue sin aparecer, dígamelo aquí: pediré a {carrier} que lo busque y le ayudaré con nuestros documentos.',
  ],
  'way-return-accepted': [
    'He aceptado su devolución del pedido {orderId}. La etiqueta la pagamos nosotros; la encontrará en su solicitud de devolución en {marketplace}.',
    'Cuando el artículo «{itemTitle}» esté de vuelta, le reembolsamos {fullRefund}. Si prefiere quedárselo, dígamelo y le haré una propuesta. Usted decide.',
  ],
  'way-return-or-keep': [
    'Con el pedido {orderId} puede elegir. Puede devolver el artículo «{itemTitle}» con una etiqueta que pagamos nosotros, y le reembolsamos {fullRefund} cuando esté aquí.',
    'O se lo queda, y le reembolsamos {offerAmount} enseguida. Las dos cosas nos parecen bien. ¿Qué prefiere?',
  ],
  'way-full-refund': [
    'Le hemos reembolsado {refundedAmount} por el pedido {orderId}, al método de pago que utilizó.',
    'No tiene que devolver nada. Su banco puede tardar unos días en mostrar el importe.',
  ],
  'way-return-terms': [
    'Puede devolver el pedido {orderId}. Pida la devolución en sus pedidos de {marketplace}; allí verá las condiciones y los gastos de la vuelta antes de confirmarla.',
    'Envíe, por favor, el artículo «{itemTitle}» sin usar y completo. Cuando llegue, lo revisamos y le reembolsamos en dos días hábiles.',
  ],
  'way-refund-on-receipt': [
    'Su devolución del pedido {orderId} está anotada. Cuando el paquete esté de vuelta con nosotros, le reembolsamos {refundAmount} en dos días hábiles, al método de pago que utilizó.',
    'Puede seguir el paquete con el número de seguimiento. Le avisaré cuando llegue.',
  ],
  'ask-what-helps': [
    'Me gustaría resolver el pedido {orderId} de la manera que más le ayude. ¿Todavía quiere el artículo «{itemTitle}» o prefiere que le devolvamos dinero?',
    'Dígamelo en pocas palabras y le haré una propuesta concreta a más tardar el {nextUpdate}.',
  ],
  'way-wrong-item': [
    'Con el pedido {orderId} recibió algo distinto del artículo «{itemTitle}». Le enviamos el correcto o le reembolsamos {fullRefund}, como prefiera.',
    'Si el equivocado tiene que volver, la etiqueta la pagamos nosotros, y empezamos sin esperar a que llegue.',
  ],
  'way-wait-then-choose': [
    'El paquete del pedido {orderId} está en camino y lo más probable es que le llegue. ¿Le damos tiempo hasta el {nextUpdate}?',
    'Si para entonces no lo tiene, usted elige: enviamos otra vez el artículo «{itemTitle}» o le reembolsamos {fullRefund}. Si prefiere no esperar, dígamelo ahora.',
  ],
  'offer-resend': [
    'Pidió el artículo «{itemTitle}» porque lo quería, así que déjeme enviárselo otra vez. No le cuesta nada y sale con seguimiento en cuanto diga que sí.',
    'Si prefiere que le devolvamos el dinero del pedido {orderId}, también está bien.',
  ],
  'offer-replacement': [
    'Me gustaría que tuviera el artículo «{itemTitle}» tal como lo pidió. Podemos enviarle uno nuevo por el pedido {orderId}, con seguimiento y sin coste para usted.',
    'Sale a más tardar el {replacementShipBy} si está de acuerdo. Si prefiere un reembolso, dígamelo y lo hacemos así.',
  ],
  'resend-right-item': [
    'Pidió el artículo «{itemTitle}», así que eso es lo que debe tener. El correcto del pedido {orderId} sale a más tardar el {replacementShipBy}, con seguimiento y sin coste para usted.',
    'Lo que llegó por error puede quedarse en su casa hasta que acordemos cómo vuelve. Eso tampoco le cuesta nada.',
  ],
  'check-address': [
    'Antes de que salga el segundo paquete del pedido {orderId}, mire, por favor, la dirección de entrega en sus pedidos de {marketplace}. ¿Está completa y sigue siendo correcta?',
    'Basta con un sí. Si algo ha cambiado, dígamelo antes del {replacementShipBy}.',
  ],
  'resend-shipped': [
    'Su segundo paquete del pedido {orderId} está en camino con {replacementCarrier}, número de seguimiento {replacementTracking}.',
    'Debería llegarle a más tardar el {replacementArrival}. Lo sigo hasta que llegue.',
  ],
  'part-for-delay': [
    'El paquete {trackingNumber} del pedido {orderId} se mueve: «{movingScan}», el {lastScanAt}. Va con retraso, por eso me gustaría reembolsarle {offerAmount} ahora, y el paquete le llega igualmente.',
    'Si no está ahí el {nextUpdate}, el reembolso completo sigue abierto para usted. ¿Le parece bien?',
  ],
  'part-and-keep': [
    'Gracias por mostrarme qué le pasa al artículo «{itemTitle}». Me gustaría reembolsarle {offerAmount} por ello. Se lo queda, y no hay que devolver nada.',
    'Si prefiere devolverlo, esa opción sigue abierta. ¿Qué prefiere para el pedido {orderId}?',
  ],
  'part-second-step': [
    'Gracias por su respuesta sincera. He repasado las cifras del pedido {orderId} y puedo subir el reembolso a {offerAmount}; el artículo «{itemTitle}» se queda con usted.',
    'La devolución también sigue abierta. Dígame, por favor, qué prefiere.',
  ],
  'part-final-step': [
    'He subido el reembolso del pedido {orderId} a {offerAmount}; el artículo «{itemTitle}» se queda con usted. Por encima de eso, la devolución con reembolso completo es lo más justo para los dos.',
    'Elija libremente entre las dos. Lo que elija lo empiezo el mismo día.',
  ],
  'part-beside-return': [
    'Puede devolver el artículo «{itemTitle}» sin problema. Si al final quiere quedárselo, podemos reembolsarle {offerAmount} por el pedido {orderId} en su lugar, y se ahorra el viaje a correos.',
    'Las dos cosas nos parecen bien, como prefiera.',
  ],
  'refund-recorded': [
    'Le hemos reembolsado {refundedAmount} por el pedido {orderId}, al método de pago que utilizó.',
    'Su banco puede tardar unos días en mostrarlo. No tiene que hacer nada más.',
  ],
  'part-accepted': [
    'Gracias por su respuesta. Según lo acordado, le reembolso {offerAmount} por el pedido {orderId}, al método de pago que utilizó, a más tardar el {nextUpdate}.',
    'No tiene que hacer nada para ello.',
  ],
}
