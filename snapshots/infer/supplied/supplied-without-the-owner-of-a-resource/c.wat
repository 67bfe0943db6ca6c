(component
  (import "a:b/fs" (instance $fs ...))
  (export "x" (func $fs "more")))
