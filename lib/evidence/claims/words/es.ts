import type { LanguageWords } from './types.ts'

const parcel = '(?:pedido|paquete|articulo|producto|envio|compra|mercancia|encomienda)'
const not =
  '(?! <3>(?:respuesta|reembolso|dinero|correcto|correcta|etiqueta|todo|todos|todas|completo|completa|a tiempo|bien|ninguna|contestacion)(?!\\p{L}))'

export const es: LanguageWords = {
  language: 'es',
  says: {
    'not-received': [
      `(?:no|nunca|aun no|todavia no|tampoco) <3>(?:llegado|llego|llega|recibi|recibido|entregado|recibimos|entregaron)(?!\\p{L})${not}`,
      `(?:donde esta|donde se encuentra|que paso con|donde anda) <1>(?:mi|el|la) <1>${parcel}`,
      `${parcel} <3>(?:perdid[oa]|extraviad[oa]|robad[oa]|desaparecid[oa])`,
      `(?:sigo|estoy|seguimos) esperando <2>${parcel}`,
      'sin <1>(?:recibir|recibirlo|noticias del paquete)',
      '(?:aparece|dice|pone|figura) <3>entregad[oa] <1>pero',
      'seguimiento <3>no <2>(?:actualiza|avanza|mueve|cambia)',
    ],
    late: [
      '(?:tarde|con retraso|retrasad[oa]|con <3>dias de retraso|demasiado tarde|retraso)(?! (?:en responder|la respuesta))(?<!(?:buenas|mas|esta) (?:tarde|tardes))',
      '(?:no|nunca) <3>a tiempo',
      '(?:debia|deberia|tenia que|debio) <2>(?:llegar|haber llegado|entregarse)',
      '(?:dias|semanas|semana|mes) (?:tarde|de retraso|despues de lo)',
    ],
    damaged: [
      'en pedazos|hecho (?:pedazos|anicos|trizas)|hecha (?:pedazos|trizas)',
      '(?:rayones|grietas?|abolladuras?|golpes?|agujeros?) en',
    ],
    defective: [
      '(?:no|nunca) <2>(?:funciona|funcionan|funcionaba|funciono|sirve|sirven|enciende|encienden|prende|carga|arranca|calienta|conecta)(?!\\p{L})',
      'dejo de (?:funcionar|andar|cargar)',
    ],
    'wrong-item': [
      '(?:articulo|producto|talla|color|modelo|tamano|pedido|paquete|version) <1>(?:equivocad[oa]|incorrect[oa]|erroneo|erronea)',
      '(?:otr[oa]|diferente|distint[oa]) (?:modelo|producto|articulo|color|talla|tamano|cosa)',
      '(?:modelo|producto|articulo|color|talla) (?:diferente|distint[oa])',
      '(?:llego|recibi|recibido|enviaron|mandaron|enviado|vino|llegado) <6>(?:en vez|en lugar)',
      '(?:en vez|en lugar) <6>(?:llego|recibi|enviaron|mandaron)',
      'no es <2>(?:lo que|el que|la que|el producto que|el articulo que) <2>(?:pedi|compre|ordene|pedido|comprado)',
      '(?:pedi|compre|ordene) <5>(?:pero|y) <2>(?:llego|recibi|enviaron|mandaron)(?! <2>(?:rot[oa]|solo|nada|tarde|respuesta))',
    ],
    'missing-parts': [
      '(?:falta|faltan|faltaba|faltaban|falto|faltante~)(?! (?:de respeto|de seriedad|poco))',
      '(?:paquete|caja|sobre) <2>vaci[oa]',
      '(?:recibi|llego|llegaron|vino|enviaron) <1>(?:solo|solamente|unicamente) <1>(?:un[oa]?|dos|tres|1|2|3|la mitad)',
      'solo <1>(?:recibi|llego|llegaron|vino|enviaron) <1>(?:un[oa]?|dos|tres|1|2|3|la mitad|parte)',
      'no <2>(?:incluye|incluia|venia con|trae|viene con|estaba en la caja)',
    ],
    'not-as-described': [
      'no <2>(?:coincide|corresponde|como se describe|como en la foto|igual que|igual a|como la descripcion|se parece)',
      '(?:diferente|distint[oa]) (?:a|al|de|del) <3>(?:foto|fotos|descripcion|anuncio|imagen|descrito|publicado)',
      '(?:mala|pesima|baja|muy mala) calidad',
      'calidad <2>(?:mala|pesima|baja)',
      'no es <1>(?:original|autentic[oa]|nuev[oa])(?!\\p{L})',
    ],
    'never-answered': [
      '(?:sin|ninguna|nunca|no) <3>(?:respuesta|contestacion|contestado|respondido|respondieron|contestan|responden|contesta|responde)(?! (?:necesaria))',
      'nadie <3>(?:contesta|responde|respondio|contesto|respondido|contestado)',
      '(?:ignoran|ignorado|ignorando|ignorad[oa]s?)',
      'esperando <2>respuesta',
    ],
    'already-returned': [
      '(?:he|hemos|ya|lo|la) <2>(?:devuelto|devolvi|devolvimos|reenviado|regresado|regrese)(?! <1>(?:mensaje|llamada))',
      '(?:devolucion) <3>(?:entregada|recibida|enviada|llego|realizada)',
    ],
    'promised-refund': [
      '(?:prometieron|prometio|prometido|aseguraron|garantizaron|prometiste) <6>(?:reembols~|devol~|dinero)',
      '(?:reembols~) <5>(?:prometid[oa]|prometieron)',
      '(?:dijeron|dijo|dijiste|confirmaron|escribieron) <6>(?:reembols~|devolver~ <2>dinero|devolverian)',
    ],
    cancelled: [
      '(?:he|hemos|habia|yo|lo|ya) <3>(?:cancelado|cancele|anulado|anule)',
      'cancele <3>(?:pedido|compra|minutos|horas|mismo)',
      '(?:pedi|solicite|pedido|solicitado) <3>(?:cancelacion|cancelar|anular|que cancel~)',
      'queria <2>(?:cancelar|anular)',
    ],
    unauthorised: [
      '(?:no|nunca) <2>(?:autorice|autorizado|autorizada)',
      'no <2>(?:hice|realice|hecho) <2>(?:compra|pedido|pago)',
      'sin mi <1>(?:autorizacion|consentimiento|permiso)',
      '(?:tarjeta|cuenta) <4>(?:robada|robaron|clonada|hackeada|hackearon)',
      'no reconozco <2>(?:compra|cargo|pago|pedido|transaccion)',
    ],
    'wrong-address': [
      '(?:direccion|casa|calle|domicilio) <3>(?:equivocad[oa]|incorrect[oa]|erronea|incomplet[oa]|antigu[oa])',
      '(?:otra|antigua) (?:direccion|casa|calle|ciudad)',
      'no es <1>mi (?:direccion|casa|domicilio)',
    ],
    'asked-otherwise': [
      '(?:solicite|dije|pedi que|indique|queria|escribi) <6>(?:talla|color|mas grande|mas pequen[oa]|negr[oa]|blanc[oa]|roj[oa]|azul|grabado)',
    ],
  },
  states: {
    damaged: [
      '(?:rot[oa]s?|danad[oa]s?|estropead[oa]s?|rayad[oa]s?|agrietad[oa]s?|quebrad[oa]s?|doblad[oa]s?|rasgad[oa]s?|aplastad[oa]s?|golpead[oa]s?|abollad[oa]s?|partid[oa]s?|destrozad[oa]s?|danos?|desperfectos?)',
    ],
    defective: ['(?:defectuos[oa]s?|averiad[oa]s?|defectos?)'],
    'missing-parts': ['incomplet[oa]s?'],
    'not-as-described': ['(?:fals[oa]s?|falsificad[oa]s?|imitacion|pirata|copia)'],
  },
  denies: [
    '(?:no|sin|nada|ningun|ninguna|nunca|ni)(?! solo)(?: (?:esta|estaba|estan|llego|ha llegado|vino|viene|parece|es|hay|tiene|de|del|ningun|ninguna|todo|algun))*',
  ],
  asides: [
    '(?:^|, |saber |decirme |verificar )(?:si|en caso de|por si) (?!(?:ha|he|lo|la)? ?(?:llego|recibi))[^,.;:!?]*',
    '(?:espero|ojala|temo|miedo) [^,.;:!?]*',
    '(?:pedi|compre|elegi) <3>(?:por error|por equivocacion|equivocad[oa]|mal)',
    'me equivoque [^.;:!?]*',
    '(?:enlace|codigo|pagina|numero de seguimiento|link) <1>no <1>funciona',
    'perdon~ <3>(?:tarde|retraso|tardanza)',
    '(?:buenas|buena|esta|por la|de la) tardes?',
  ],
  arrived: [
    `(?:ya|${parcel}|todo|hoy|ayer|por fin) <2>(?:llego|llegaron|ha llegado|fue entregad[oa])(?!\\p{L})`,
    '^<1>llego(?!\\p{L})',
    '(?:he|hemos|ya|lo|la) <1>(?:recibido|recibi)(?! <1>(?:respuesta|nada))',
    '^<1>recibi (?:el|la|mi)',
    '(?:llego|recibi) <2>(?:rot[oa]|bien|danad[oa])',
  ],
  cancels: [
    '(?:quiero|quisiera|pueden|puede|por favor|deseo) <3>(?:cancelar|anular|cancelen|cancele)',
    'no <2>(?:envien|envie|manden)',
  ],
  refunds: [
    '(?:vamos|sera|haremos|podemos|procederemos|hemos|recibira) <5>(?:reembols~|devolver~ <2>dinero|devolucion del dinero)',
    '(?:reembolsaremos|reembolso) <3>(?:completo|realizado|emitido|procesado|total)?',
  ],
}
