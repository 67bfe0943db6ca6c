(component
  (import "ns:s/x@0.2.2" (instance $x (export "a" (func))))
  (component $f
    (import "ns:s/x@0.2.0" (instance $i3 (export "a" (func))))
    (component $i1 (import "ns:s/x@0.2.2" (instance $x (export "a" (func))))
    (component $c (import "ns:s/x@0.2.2" (instance (export "a" (func))))) (instance (instantiate $c (with "ns:s/x@0.2.2" (instance $x)))))
    (instance (instantiate $i1 (with "ns:s/x@0.2.2" (instance $i3)))))
  (instance (instantiate $f (with "ns:s/x@0.2.0" (instance $x)))))
