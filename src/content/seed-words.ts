/**
 * Words for short seeds such as `amber-heron-27`: easy to say, to hear and to type, and of no party.
 *
 * Left out on purpose: colours and animals that stand for a country or a camp, names, places, weapons, illness, religion,
 * words that sound alike, and words that pupils would snigger at. The lists belong to format 1 of
 * the links, which hold the numbers of the words: they never change, not even at the end.
 */
export const FIRST_WORDS: readonly string[] = [
  'able', 'agile', 'airy', 'alpine', 'amber', 'ample', 'ancient', 'apt', 'arctic', 'autumn',
  'bold', 'brass', 'breezy', 'brief', 'bright', 'brisk', 'bronze', 'calm', 'candid', 'careful',
  'casual', 'cedar', 'central', 'cheerful', 'chilly', 'civil', 'clear', 'clever', 'cloudy', 'coastal',
  'cobalt', 'cool', 'copper', 'coral', 'cosmic', 'cordial', 'crisp', 'curious', 'curly', 'daily',
  'dainty', 'dapper', 'deep', 'dewy', 'distant', 'dotted', 'early', 'earnest', 'eastern', 'easy',
  'elegant', 'eager', 'even', 'exact', 'fabled', 'fair', 'famous', 'feathery', 'fern', 'festive',
  'fine', 'fleet', 'floral', 'fluent', 'foggy', 'formal', 'frank', 'fresh', 'frosty', 'gallant',
  'gentle', 'glad', 'glassy', 'golden', 'grand', 'grassy', 'hardy', 'hazel', 'hearty', 'hidden',
  'hollow', 'honest', 'humble', 'idle', 'inland', 'indigo', 'juniper', 'jolly', 'keen', 'kind',
  'lasting', 'leafy', 'level', 'light', 'lilac', 'linen', 'lively', 'local', 'lofty', 'loyal',
  'lucid', 'lunar', 'maple', 'marble', 'mellow', 'merry', 'mild', 'minty', 'misty', 'modest',
  'mossy', 'narrow', 'neat', 'nimble', 'noble', 'northern', 'novel', 'oaken', 'ochre', 'olive',
  'opal', 'open', 'orderly', 'paper', 'patient', 'pearly', 'placid', 'plain', 'polar', 'polite',
  'prime', 'proper', 'quaint', 'quick', 'quiet', 'rainy', 'rapid', 'ready', 'rested', 'rocky',
  'rosy', 'round', 'rural', 'rustic', 'saffron', 'salty', 'sandy', 'satin', 'serene', 'shady',
  'silent', 'silken', 'silver', 'simple', 'sleek', 'slow', 'smooth', 'snowy', 'solar', 'solid',
  'southern', 'spare', 'spruce', 'stately', 'steady', 'stellar', 'still', 'stony', 'sturdy', 'subtle',
  'sunny', 'supple', 'sweet', 'swift', 'tall', 'teal', 'tender', 'tidal', 'tidy', 'timely',
  'tranquil', 'true', 'trusty', 'unusual', 'upper', 'useful', 'velvet', 'vivid', 'warm', 'western',
  'wide', 'windy', 'winter', 'wise', 'witty', 'woven', 'young', 'zesty',
]

export const SECOND_WORDS: readonly string[] = [
  'acorn', 'alder', 'almond', 'anchor', 'apron', 'apricot', 'aspen', 'badger', 'balcony', 'barley',
  'basil', 'basin', 'basket', 'beacon', 'beaver', 'bell', 'berry', 'birch', 'beetle', 'blossom',
  'boat', 'book', 'bottle', 'boulder', 'bridge', 'brook', 'brush', 'bucket', 'button', 'cabin',
  'camel', 'canal', 'candle', 'canoe', 'canyon', 'carpet', 'carrot', 'castle', 'cavern', 'cello',
  'cherry', 'chestnut', 'clarinet', 'cliff', 'clock', 'clover', 'cloud', 'comet', 'compass', 'cottage',
  'crane', 'cricket', 'crystal', 'curlew', 'daisy', 'delta', 'desk', 'dolphin', 'dormouse', 'dune',
  'elk', 'ember', 'estuary', 'falcon', 'fennel', 'ferry', 'fiddle', 'field', 'finch', 'flute',
  'forest', 'fountain', 'fox', 'garden', 'gazelle', 'geyser', 'ginger', 'glacier', 'goose', 'grape',
  'grove', 'guitar', 'gull', 'hammock', 'hamlet', 'hawthorn', 'harp', 'hedge', 'heron', 'hill',
  'honey', 'horizon', 'ibis', 'island', 'jasmine', 'jetty', 'kettle', 'kingfisher', 'kite', 'ladder',
  'lagoon', 'lake', 'lantern', 'lark', 'lemon', 'lentil', 'library', 'lily', 'lizard', 'llama',
  'lobster', 'lupin', 'magpie', 'mallard', 'mango', 'marigold', 'market', 'marmot', 'meadow', 'melon',
  'meteor', 'mill', 'mirror', 'mitten', 'moth', 'mountain', 'museum', 'napkin', 'nectar', 'nest',
  'newt', 'notebook', 'nutmeg', 'oasis', 'oboe', 'ocean', 'onion', 'orchard', 'ostrich', 'oriole',
  'osprey', 'otter', 'oyster', 'paddle', 'parcel', 'parsley', 'pebble', 'pelican', 'pencil', 'pepper',
  'piano', 'pigeon', 'pillow', 'planet', 'plateau', 'plum', 'pond', 'poplar', 'postcard', 'prairie',
  'puffin', 'pumpkin', 'quail', 'quarry', 'quartz', 'quilt', 'raven', 'reef', 'ribbon', 'river',
  'robin', 'rowan', 'saddle', 'sapling', 'salmon', 'sandal', 'scarf', 'seal', 'sesame', 'shell',
  'shore', 'sparrow', 'spoon', 'spring', 'squirrel', 'starling', 'stork', 'summit', 'sundial', 'swallow',
  'swan', 'table', 'tapir', 'teapot', 'thicket', 'thimble', 'thistle', 'thrush', 'tangerine', 'timber',
  'toad', 'tortoise', 'tower', 'trumpet', 'tulip', 'tundra', 'turtle', 'valley', 'violin', 'walnut',
  'walrus', 'wave', 'whale', 'wheel', 'willow', 'window', 'wombat', 'yarrow', 'yacht', 'zebra',
]
