(component
  (import "./code.wat" (core module $M
    (export "m" (memory 1))))
  (core module $N (import "a" "m" (memory 2)))
  (core instance $i (instantiate $M))
  (core instance (instantiate $N (with "a" (instance $i))))
)
