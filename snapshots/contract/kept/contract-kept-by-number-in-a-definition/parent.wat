(component
  (import "fd" (func $fd))
  (component $n
    (type (component (export "f" (func))))
    (type (component (export "f" (func)) (export "g" (func))))
    (import "./fgh.wat" (component $b (type 1)))
    (import "./fd.wat" (component $K ...))
    (instance (instantiate $K ...))
    (export "c" (component $b)))
  (instance $i (instantiate $n (with "fd" (func $fd))))
  (export "c" (component $i "c"))
)
