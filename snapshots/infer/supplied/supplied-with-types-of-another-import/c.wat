(component
  (import "a:b/fs" (instance $fs ...))
  (import "a:b/io" (instance $io ...))
  (export "x" (func $fs "more")))
