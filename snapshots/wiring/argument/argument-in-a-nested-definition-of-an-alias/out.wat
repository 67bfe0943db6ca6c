(component
  (component $C (import "a" (func)))
  (import "a" (func $a))
  (component $In
    (import "a" (func $a))
    (alias outer 1 $C (component $D))
    (instance (instantiate $D (with "a" (func $a)) (with "b" (func $a)))))
  (component $Box (export "c" (component $C)))
  (instance $box (instantiate $Box))
  (alias export $box "c" (component $E))
  (instance (instantiate $E (with "a" (func $a)) (with "c" (func $a)))))
