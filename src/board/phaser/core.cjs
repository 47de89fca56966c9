/**
 * What the board uses of Phaser, and nothing else. In a build `scripts/phaser-core.mjs` puts this file in the place of
 * the package, which has more than twice the size; docs/decisions/6-own-part-of-phaser.md says why.
 *
 * Phaser's sources are CommonJS with effects of their own: a maker of objects (`scene.add.image`) or a plugin of a scene
 * (cameras, display list) exists once its file has been asked for. The types in the rest of the board promise the whole
 * package: what is not named here is missing when the built game runs.
 */
'use strict'

// First: its parts ask for the whole in a ring, and only from here round does each find what it extends.
const Renderer = require('phaser-source/renderer')
// Plugins of every scene.
require('phaser-source/events/EventEmitter')
require('phaser-source/cameras/2d')
require('phaser-source/gameobjects/DisplayList')
require('phaser-source/gameobjects/UpdateList')
require('phaser-source/gameobjects/GameObjectCreator')
require('phaser-source/gameobjects/GameObjectFactory')
require('phaser-source/scene/ScenePlugin')
// Things that stand in the scene.
require('phaser-source/gameobjects/image/ImageFactory')

const { WEBGL } = require('phaser-source/const')

module.exports = {
  WEBGL,
  Core: { Events: require('phaser-source/core/events') },
  Game: require('phaser-source/core/Game'),
  Renderer: { Events: Renderer.Events },
  Scale: { NONE: require('phaser-source/scale/const').SCALE_MODE.NONE },
  Scene: require('phaser-source/scene/Scene'),
  Textures: { FilterMode: require('phaser-source/textures/const') },
  Scenes: { Events: require('phaser-source/scene/events') },
}
