(module
  (import "env" "mem" (memory 4))
)
