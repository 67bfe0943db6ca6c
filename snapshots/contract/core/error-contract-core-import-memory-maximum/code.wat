(module
  (import "env" "mem" (memory 1 4))
)
