(component
  (core module $m
    (import "a" "f" (func $f ...)))
)
