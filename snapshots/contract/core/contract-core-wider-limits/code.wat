(module
  (import "env" "mem" (memory 1))
  (memory (export "mem") 2 3)
  (table (export "t") 5 10 funcref)
)
