(module
  (table (export "t") 5 20 funcref)
)
