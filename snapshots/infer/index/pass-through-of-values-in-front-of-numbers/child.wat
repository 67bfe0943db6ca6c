(component
  (type $q' (record (field "a" u8)))
  (import "q" (type $q (eq $q')))
  (import "a" (value $a (type $q)))
  (import "b" (value $b (list (tuple u8 u8))))
  (import "c" (value $c string))
  (export "ea" (value $a)) (export "eb" (value $b)) (export "ec" (value $c))
)
