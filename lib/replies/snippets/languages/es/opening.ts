import type { Says } from '../../define.ts'

/** Spanish: first answer, facts, feelings. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const opening: Says = {
  'thank-missing': [
    'Gracias por escribirnos sobre el pedido {orderId}. Lamentamos que siga esperándolo.',
    'Estoy comprobando con el transportista el recorrido de su paquete. A más tardar el {nextUpdate} le diré qué he encontrado y qué vamos a hacer.',
  ],
  'thank-fault': [
    'Gracias por avisarnos sobre el pedido {orderId}. Lamentamos que no le haya llegado como debía.',
    'Lo estoy revisando ahora. A más tardar el {nextUpdate} tendrá mi respuesta, con una manera de arreglarlo.',
  ],
  'thank-return': [
    'Gracias por su mensaje sobre el pedido {orderId}. No hay ningún problema si no es lo que buscaba.',
    'Estoy consultando las condiciones de devolución de su pedido y le indicaré el siguiente paso a más tardar el {nextUpdate}.',
  ],
  'holding-reply': [
    'Gracias por su mensaje sobre el pedido {orderId}. Me encargo yo personalmente.',
    'Necesito hasta el {nextUpdate} para darle una respuesta en la que pueda confiar. Le escribiré para entonces, aunque quede algún detalle por aclarar.',
  ],
  'second-contact': [
    'Gracias por escribirnos de nuevo sobre el pedido {orderId}. He leído todo lo que ha escrito hasta ahora, así que no tiene que repetir nada.',
    'Tendrá mi respuesta a más tardar el {nextUpdate}.',
  ],
  'thank-damaged': [
    '{hasPhotos, select, yes {Gracias por su mensaje sobre el pedido {orderId} y por las fotos.} other {Gracias por su mensaje sobre el pedido {orderId}.}} Lamentamos que el artículo «{itemTitle}» haya llegado dañado.',
    '{hasPhotos, select, yes {Lo he visto todo y le haré una propuesta a más tardar el {nextUpdate}. Hasta entonces, guarde la caja, por favor.} other {Si puede, añada aquí dos fotos: del daño y del exterior de la caja. Tendrá una propuesta mía a más tardar el {nextUpdate}.}}',
  ],
  'thank-wrong': [
    'Gracias por su mensaje sobre el pedido {orderId}. Lamentamos que el paquete no contenga lo que pidió.',
    'Lo estoy consultando con quienes lo prepararon. A más tardar el {nextUpdate} sabrá qué le enviamos y cuándo.',
  ],
  'thank-delivered': [
    'Gracias por escribirnos sobre el pedido {orderId}. Lamentamos que el paquete figure como entregado y usted no lo tenga.',
    'Le creo, y estoy preguntando a {carrier} dónde lo dejaron exactamente. Tendrá noticias mías a más tardar el {nextUpdate}.',
  ],
  'scan-moving': [
    'He comprobado el pedido {orderId}. Salió el {shippedAt} con {carrier}, número de seguimiento {trackingNumber}.',
    'El último registro dice «{movingScan}», el {lastScanAt}, así que el paquete sigue en camino. Estoy pendiente y volveré a escribirle a más tardar el {nextUpdate}.',
  ],
  'scan-delivered': [
    'He comprobado el pedido {orderId}. {carrier} indica que el paquete {trackingNumber} se entregó el {deliveredAt}: «{lastScan}».',
    '¿Podría mirar si lo recogió alguien de su casa, un vecino o la recepción? Si no está, dígamelo aquí y lo trato con {carrier} el mismo día.',
  ],
  'scan-none': [
    'He comprobado el pedido {orderId}. Entregamos el paquete {trackingNumber} a {carrier} el {shippedAt}, pero {carrier} todavía no muestra ningún movimiento.',
    'He preguntado a {carrier} dónde está. Si no se ha movido el {nextUpdate}, usted elige: lo enviamos otra vez o le devolvemos el dinero.',
  ],
  'scan-quiet': [
    'El paquete {trackingNumber} del pedido {orderId} se registró por última vez el {lastScanAt}: «{lastScan}». Llevamos {daysSinceScan, plural, one {# día} other {# días}} sin noticias, por eso he pedido a {carrier} que lo busque.',
    'Algunos paquetes no se vuelven a registrar hasta llegar al país de destino, así que aún puede llegar. Si no hay un registro nuevo el {nextUpdate}, usted elige entre un segundo paquete y su dinero.',
  ],
  'ask-household': [
    'Dos preguntas breves me ayudan a encontrar el paquete del pedido {orderId}.',
    '¿La dirección del pedido está completa, con el número y el piso? ¿Y pudo recogerlo un vecino, la recepción o alguien de su familia? Basta con un sí o un no.',
  ],
  'ask-photos': [
    'Para poder ayudarle pronto con el pedido {orderId}, añada aquí, por favor, hasta tres fotos: el artículo entero, el punto que no está bien y la etiqueta de la caja.',
    'No hace falta que sean perfectas. En cuanto las vea, le escribo con una solución.',
  ],
  'ask-usable': [
    'Una pregunta breve sobre el pedido {orderId}: ¿puede usar el artículo «{itemTitle}» tal como está o no le sirve en absoluto?',
    'Si el problema es una pieza concreta, dígame cuál.',
  ],
  'ask-missing': [
    'Dígame, por favor, qué falta en el pedido {orderId}, si puede con el nombre o el número que aparece en el manual.',
    'Las piezas pequeñas suelen esconderse en el relleno o debajo de la tapa, así que vale la pena mirar una vez más. Si no está, se la envío.',
  ],
  'return-steps': [
    'Puede pedir la devolución del pedido {orderId} en sus pedidos de {marketplace}: abra el pedido y elija allí la devolución. Se le mostrarán las condiciones y la etiqueta.',
    'Hasta entonces, deje el artículo «{itemTitle}» sin usar y en su embalaje, por favor.',
  ],
  'return-after-arrival': [
    'El pedido {orderId} salió el {shippedAt} con {carrier}, número de seguimiento {trackingNumber}, así que ya no puedo detenerlo.',
    'Cuando lo tenga, puede pedir la devolución en sus pedidos de {marketplace}, y yo me encargo del resto.',
  ],
  'acknowledge-wait': [
    'Usted contaba con el pedido {orderId} para el {deliverBy} y además ha tenido que escribirnos por ello. Entiendo que es molesto.',
    'Sigo con este asunto hasta que quede resuelto, y no tendrá que explicárselo a nadie más.',
  ],
  'acknowledge-letdown': [
    'Abrió el paquete del pedido {orderId} y encontró algo distinto de lo que esperaba. Entiendo su decepción, y que ahora además le quita tiempo.',
    'Sus fotos y sus palabras me bastan. Voy a encontrar una manera de arreglarlo.',
  ],
  'acknowledge-event': [
    'Leo que necesitaba el artículo «{itemTitle}» del pedido {orderId} para un día concreto. Ese día no vuelve, y entiendo su decepción.',
    'Lo que puedo hacer es resolver pronto lo demás. Dígame: ¿todavía lo quiere o prefiere que le devolvamos el dinero?',
  ],
  'acknowledge-again': [
    'Ha escrito más de una vez sobre el pedido {orderId}, y eso cansa. Lo he leído todo desde el principio.',
    'Desde ahora se ocupa una sola persona: yo. Mi próximo mensaje llega a más tardar el {nextUpdate}, sin que tenga que pedirlo.',
  ],
}
