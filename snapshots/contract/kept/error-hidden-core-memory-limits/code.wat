(module
  (memory (export "m") 3)
)
