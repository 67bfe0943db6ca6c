;; quoted
(component quote
  "(import \"./child.wasm\" (core module $C ...))"
  "(core instance (instantiate $C))")
