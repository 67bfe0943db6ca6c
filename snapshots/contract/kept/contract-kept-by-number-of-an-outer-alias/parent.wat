(component
  (import "./fgh.wat" (component $x ...))
  (type (component (export "f" (func))))
  (type (component (export "f" (func)) (export "g" (func))))
  (component $n
    (alias outer 1 1 (type))
    (import "./fgh.wat" (component $b (type 0)))
    (export "c" (component $b)))
  (instance $i (instantiate $n))
  (export "c" (component $i "c"))
)
