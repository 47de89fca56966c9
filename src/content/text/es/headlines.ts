/**
 * Spanish front-page lines. Headlines say what happened and whose act it was.
 * `{who}` is the seat or lab that acted, `{target}` the firm concerned, `{value}` and `{before}` the formatted values.
 */
import type { LeverHeadline } from '../types.ts'

export const LEVER_HEADLINE: Readonly<Record<string, LeverHeadline>> = {
  'washington/chip-controls': { up: 'Washington endurece los controles de chips del {before} al {value}', down: 'Washington relaja los controles de chips del {before} al {value}' },
  'washington/chip-notice': { up: 'Washington promete más preaviso para las normas de chips', down: 'Washington acorta el preaviso de las normas de chips' },
  'washington/tool-controls': { up: 'Washington bloquea más equipos para fabricar chips', down: 'Washington deja salir más equipos para fabricar chips' },
  'washington/tool-alliance': { up: 'Washington suma a más fabricantes aliados de equipos', down: 'Washington pide menos a los fabricantes aliados de equipos' },
  'washington/enforcement': { up: 'Washington envía más inspectores', down: 'Washington recorta las inspecciones' },
  'washington/cloud-controls': { up: 'Washington limita el alquiler de chips en el exterior', down: 'Washington suaviza los límites al alquiler de chips en el exterior' },
  'washington/tariff': { up: 'Washington sube al {value} el arancel a los servidores', down: 'Washington baja al {value} el arancel a los servidores' },
  'washington/entity-listing': { up: 'Washington incluye a {target} en la lista de entidades', down: 'Washington saca a {target} de la lista de entidades' },
  'washington/open-fund': { up: 'Washington destina más dinero a modelos abiertos', down: 'Washington destina menos dinero a modelos abiertos' },
  'washington/chip-investment': { up: 'Washington pone más dinero en fábricas de chips', down: 'Washington pone menos dinero en fábricas de chips' },
  'washington/export-stack': { up: 'Washington ofrece paquetes de IA a más países', down: 'Washington reduce su programa de exportación de IA' },
  'washington/device-ban': { up: 'Washington cierra más redes a los servicios de IA chinos', down: 'Washington reabre redes a los servicios de IA chinos' },
  'washington/talent': { up: 'Washington abre la puerta a los investigadores', down: 'Washington dificulta la llegada de investigadores' },
  'washington/safety-standard': { up: 'Washington pide más pruebas antes de lanzar modelos', down: 'Washington pide menos pruebas antes de lanzar modelos' },
  'washington/talks': { up: 'Washington busca más conversaciones con Pekín', down: 'Washington se aparta de las conversaciones con Pekín' },
  'beijing/chip-investment': { up: 'Pekín invierte más en chips', down: 'Pekín invierte menos en chips' },
  'beijing/import-discouragement': { up: 'Pekín rechaza más chips extranjeros', down: 'Pekín deja entrar más chips extranjeros' },
  'beijing/openness-guidance': { up: 'Pekín anima a los laboratorios a abrir sus modelos', down: 'Pekín pide a los laboratorios que guarden más sus modelos' },
  'beijing/content-control': { up: 'Pekín endurece las normas de contenido para la IA', down: 'Pekín relaja las normas de contenido para la IA' },
  'beijing/deployment-drive': { up: 'Pekín lleva la IA a más fábricas y oficinas', down: 'Pekín frena su impulso a la IA en la industria' },
  'beijing/materials-restriction': { up: 'Pekín retiene más materiales críticos', down: 'Pekín vuelve a dejar salir materiales críticos' },
  'beijing/device-ban': { up: 'Pekín cierra más su mercado a los servicios de IA estadounidenses', down: 'Pekín abre más su mercado a los servicios de IA estadounidenses' },
  'beijing/talent': { up: 'Pekín anima a más investigadores a volver', down: 'Pekín reduce su programa de talento' },
  'beijing/safety-standard': { up: 'Pekín pide más pruebas antes de lanzar modelos', down: 'Pekín pide menos pruebas antes de lanzar modelos' },
  'beijing/talks': { up: 'Pekín busca más conversaciones con Washington', down: 'Pekín se aparta de las conversaciones con Washington' },
  'lab/train': {
    up: { one: '{who} dedica más máquinas a entrenar', other: '{who} dedican más máquinas a entrenar' },
    down: { one: '{who} libera máquinas del entrenamiento', other: '{who} liberan máquinas del entrenamiento' },
  },
  'lab/experiment': {
    up: { one: '{who} dedica más máquinas a experimentos', other: '{who} dedican más máquinas a experimentos' },
    down: { one: '{who} recorta los experimentos', other: '{who} recortan los experimentos' },
  },
  'lab/open': {
    up: { one: '{who} abre una parte mayor de su mejor modelo', other: '{who} abren una parte mayor de su mejor modelo' },
    down: { one: '{who} cierra una parte mayor de su mejor modelo', other: '{who} cierran una parte mayor de su mejor modelo' },
  },
  'lab/licence': {
    up: { one: '{who} añade condiciones a su licencia', other: '{who} añaden condiciones a su licencia' },
    down: { one: '{who} retira condiciones de su licencia', other: '{who} retiran condiciones de su licencia' },
  },
  'lab/price': {
    up: { one: '{who} sube sus precios', other: '{who} suben sus precios' },
    down: { one: '{who} baja sus precios', other: '{who} bajan sus precios' },
  },
  'lab/haste': {
    up: { one: '{who} acelera sus lanzamientos', other: '{who} aceleran sus lanzamientos' },
    down: { one: '{who} se toma más tiempo antes de lanzar', other: '{who} se toman más tiempo antes de lanzar' },
  },
  'lab/distil': {
    up: { one: '{who} aprende más de los modelos ajenos', other: '{who} aprenden más de los modelos ajenos' },
    down: { one: '{who} aprende menos de los modelos ajenos', other: '{who} aprenden menos de los modelos ajenos' },
  },
  'lab/defence': {
    up: { one: '{who} protege su modelo contra la copia', other: '{who} protegen su modelo contra la copia' },
    down: { one: '{who} relaja su protección contra la copia', other: '{who} relajan su protección contra la copia' },
  },
  'lab/own-chips': {
    up: { one: '{who} invierte más en chips propios', other: '{who} invierten más en chips propios' },
    down: { one: '{who} invierte menos en chips propios', other: '{who} invierten menos en chips propios' },
  },
  'nvidia/china-part': { up: 'Nvidia diseña más chips para el mercado chino', down: 'Nvidia deja de trabajar en chips para el mercado chino' },
  'nvidia/price': { up: 'Nvidia sube el precio de sus chips', down: 'Nvidia baja el precio de sus chips' },
  'huawei/price': { up: 'Huawei sube el precio de los chips Ascend', down: 'Huawei baja el precio de los chips Ascend' },
  'huawei/software': { up: 'Huawei dedica más ingenieros al software', down: 'Huawei retira ingenieros del software' },
}

/** Lines about the state of the world, chosen by what changed most. Numbers come formatted, with their unit. */
export const STORY: Readonly<Record<string, string>> = {
  'gap-narrows': 'La distancia entre el mejor modelo estadounidense y el mejor chino se reduce a {points}',
  'gap-widens': 'La distancia entre el mejor modelo estadounidense y el mejor chino crece a {points}',
  'us-ahead': 'El mejor modelo vuelve a ser estadounidense',
  'cn-ahead': 'El mejor modelo es ahora chino',
  'open-near': 'El mejor modelo gratuito queda a {points} del mejor modelo cerrado',
  'open-falls-back': 'El mejor modelo gratuito queda ya {points} por detrás del mejor modelo cerrado',
  'share-us-up': 'Los modelos estadounidenses ganan terreno en {region}: {value} del uso',
  'share-cn-up': 'Los modelos chinos ganan terreno en {region}: {value} del uso',
  'share-row-up': 'Los modelos de otros países ganan terreno en {region}: {value} del uso',
  'legal-chips-fall': 'Las importaciones legales de chips de China bajan a {value}',
  'legal-chips-rise': 'Las importaciones legales de chips de China suben a {value}',
  'home-chips-rise': 'Las fábricas chinas entregan más chips de IA: {value} en el trimestre',
  'home-chips-fall': 'Las fábricas chinas entregan menos chips de IA: {value} en el trimestre',
  'smuggling-rises': 'Llegan a China más chips al margen de la ley: {value} en el trimestre',
  'smuggling-falls': 'Llegan a China menos chips al margen de la ley: {value} en el trimestre',
  'rental-rises': 'Los laboratorios chinos alquilan más cómputo en el exterior',
  'prices-fall': 'Baja el precio de los modelos cerrados',
  'prices-rise': 'Sube el precio de los modelos cerrados',
  'revenue-falls': 'Los ingresos de los modelos cerrados bajan a {value}',
  'revenue-rises': 'Los ingresos de los modelos cerrados suben a {value}',
  'use-us-rises': 'La industria de Estados Unidos usa más IA: {value}',
  'use-cn-rises': 'La industria de China usa más IA: {value}',
  'tension-rises': 'Sube la tensión entre los dos gobiernos',
  'tension-falls': 'Baja la tensión entre los dos gobiernos',
  'hazard-rises': 'La probabilidad de un incidente grave sube al {value} por trimestre',
  'hazard-falls': 'La probabilidad de un incidente grave baja al {value} por trimestre',
  'supply-lost': 'Se entregan menos chips de los que los compradores podrían pagar: falta el {value}',
  'talent-us': 'Los investigadores se van hacia Estados Unidos',
  'talent-cn': 'Los investigadores se van hacia China',
  'standards-us': 'Los estándares estadounidenses ganan peso en el exterior',
  'standards-cn': 'Los estándares chinos ganan peso en el exterior',
  quiet: 'Un turno tranquilo: ningún número se movió mucho',
}
