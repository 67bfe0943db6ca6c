(component
  (import "a:b/io" (instance $io (export "s" (type (sub resource)))))
  (alias export $io "s" (type $s))
  (import "a:b/fs" (instance $fs (alias outer 1 $s (type $s)) (export "s" (type $s2 (eq $s))) (export "open" (func (result (own $s2)))) (export "more" (func))))
  (component $C
    (import "a:b/io" (instance $io (export "s" (type $s (sub resource)))))
    (alias export $io "s" (type $s))
    (import "a:b/fs" (instance $fs
      (export "s" (type $s-2 (eq $s)))
      (export "open" (func (result (own $s-2))))
      (export "more" (func))
    ))
    (export "x" (func $fs "more")))
  (instance $c (instantiate $C (with "a:b/fs" (instance $fs)) (with "a:b/io" (instance $io))))
  (export "x" (func $c "x")))
