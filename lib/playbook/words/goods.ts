import { wordPattern } from '#lib/order/word-pattern.ts'

/**
 * What sort of fault buyers write of: broken on the way, not working, or another thing than was
 * ordered. A text that names several tells none.
 * Our own drafting in the notation of `word-pattern.ts`; native speakers have yet to review it.
 */

export const damagedGoods = wordPattern(
  [
    '(?:broken|broke|damaged?|cracked|cracks?|shattered|smashed|crushed|dented|scratched|scratches|torn|ripped|leaking|leaked|snapped|chipped|bent)',
    '(?:kaputt~|beschadigt~|zerbrochen~|gebrochen~|abgebrochen~|zerkratzt~|verkratzt~|kratzer|gerissen~|gesprungen~|scherben|delle|dellen|verbogen~)',
    '(?:cassee?s?|abimee?s?|endommagee?s?|briseee?s?|brisee?s?|fissuree?s?|rayee?s?|dechiree?s?|fendue?s?|tordue?s?|fele~|ecrasee?s?)',
    '(?:rot[oa]s?|danad[oa]s?|rayad[oa]s?|agrietad[oa]s?|quebrad[oa]s?|doblad[oa]s?|rasgad[oa]s?)',
    '(?:rott[oaie]|danneggiat[oaie]|graffiat[oaie]|strappat[oaie]|crepat[oaie]|ammaccat[oaie])',
    '(?:danificad[oa]s?|rachad[oa]s?|riscad[oa]s?|amassad[oa]s?|trincad[oa]s?)',
    '(?:поврежден~|повреждён~|разбит~|треснут~|треснул~|трещин~|царапин~|порван~|погнут~)',
    '(?:gebroken|uszkodzon~|pekniet~)',
  ],
  ['破损', '损坏', '碎了', '碎裂', '裂', '划痕', '壊れ', '破損'],
)

export const defectiveGoods = wordPattern(
  [
    '(?:defect|defective|faulty|doa|malfunction~)',
    'dead on arrival',
    "(?:(?:does|do|did|will)(?:n't|nt| not)|won't|wont) <1>(?:work|function|turn on|power on|charge|start|switch on)",
    '(?:stopped|not|quit|never) <1>(?:working|functioning)',
    "(?:can't|cannot|can not) <1>(?:turn it on|switch it on)",
    '(?:defekt~|mangelhaft~)',
    'funktionier~ <3>nicht',
    '(?:fonctionne|marche|charge|allume) (?:pas|plus)',
    'en panne',
    'defectueu~',
    'no <1>(?:funciona|funcionan|enciende|carga)',
    'defectuos[oa]s?',
    'non <1>(?:funziona|funzionano|si accende)',
    '(?:difettos[oaie]|guast[oaie])',
    'nao <1>(?:funciona|funcionam|liga|carrega)',
    '(?:defeituos[oa]s?|defeito)',
    'не (?:работает|работают|включается|заряжается)',
    '(?:werkt niet|nie dziala|zepsut~|wadliw~)',
  ],
  ['不能用', '无法使用', '不工作', '故障', '坏了', '坏的', '動かない', '動きません', '不良品'],
)

export const wrongOrMissingGoods = wordPattern(
  [
    '(?:wrong|incorrect) <1>(?:item|items|size|colou?r|product|model|version|one|ones|order|thing|article|part|variant|quantity)',
    'not <2>(?:what i ordered|what was ordered|the one i ordered|complete)',
    '(?:missing|lacking|lacks) <2>(?:part|parts|piece|pieces|item|items|screw|screws|accessor~|component~|cable|charger|manual|lid|cap)',
    '(?:part|parts|piece|pieces|screw|screws|accessor~|component~|lid|cap|cable|charger|manual|something|one|two|three|some) <2>(?:is|are|was|were)? ?missing',
    'incomplete',
    '(?:empty (?:box|package|parcel|envelope)|(?:box|package|parcel|envelope) <1>empty)',
    '(?:only|but) <1>(?:received|got) <1>(?:one|two|1|2|half|part)',
    'falsch~ <1>(?:artikel|produkt|große|farbe|ware|modell|teil|teile|geliefert|erhalten|bekommen)',
    '(?:fehlt|fehlen|fehlend~|unvollstandig~)',
    '(?:mauvais|mauvaise|mauvais~) <1>(?:article|produit|taille|couleur|modele|reference)',
    '(?:manque|manquent|manquant~)',
    '(?:articulo|producto|talla|color|modelo|tamano) <1>(?:equivocad[oa]|incorrect[oa]|erroneo|erronea)',
    '(?:falta|faltan|faltaba|faltaban|faltante~)',
    '(?:articolo|prodotto|taglia|colore|modello) <1>(?:sbagliat[oa]|errat[oa])',
    '(?:manca|mancano|mancante~)',
    '(?:produto|item|tamanho|cor|modelo|artigo) <1>errad[oa]',
    '(?:faltando|faltou|faltam|falta)',
    'не хватает',
    'не (?:тот|та|те)',
    '(?:verkeerde <1>(?:artikel|maat|kleur|product)|ontbreekt|brakuje)',
  ],
  [
    '发错',
    '错发',
    '少发',
    '漏发',
    '缺件',
    '少件',
    '空(?:包裹|盒|袋)',
    '(?:颜色|尺码|型号|款式)(?:不对|错误)',
    '違う(?:商品|もの|色|サイズ)',
  ],
)
