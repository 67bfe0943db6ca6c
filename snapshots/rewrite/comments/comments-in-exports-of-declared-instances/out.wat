(component
 (import "q" ;; q1
  (func $q ;; q2
 ;; q3
   ))
 ;; a1
 (type $i-type (instance ;; a2
    (export ;; a3
     "f" (func) ;; a4
    )))
 ;; a5
 ;; a6
 (component $i-component
  (import "q" (func $q))
  (export "f" (func $q))
  (export "g" (func $q))
 )
 ;; end of inst
 (instance $i-provided (instantiate $i-component (with "q" (func $q))))
 (component $i-as-declared
   (import "instance" (instance $i (type $i-type)))
   (export "instance" (instance $i))
 )
 (instance $i-as-declared (instantiate $i-as-declared (with "instance" (instance $i-provided))))
 (alias export $i-as-declared "instance" (instance $i));; x3
 ;; x4
 (type $j-type (instance (export ;; x5
     "f" (func))))
 (alias outer 0 $i-component (component $j-component))
 (instance $j-provided (instantiate $j-component (with "q" (func $q))))
 (component $j-as-declared
   (import "instance" (instance $j (type $j-type)))
   (export "instance" (instance $j))
 )
 (instance $j-as-declared (instantiate $j-as-declared (with "instance" (instance $j-provided))))
 (alias export $j-as-declared "instance" (instance $j))
 (type $T (instance (export "f" (func))))
 ;; y2
 ;; y3
 ;; y4
 ;; y5
 (alias outer 0 $i-component (component $k-component))
 (instance $k-provided (instantiate $k-component (with "q" (func $q))))
 (component $k-as-declared
   (import "instance" (instance $k (type $T)))
   (export "instance" (instance $k))
 )
 (instance $k-as-declared (instantiate $k-as-declared (with "instance" (instance $k-provided))))
 (alias export $k-as-declared "instance" (instance $k))
 (alias outer 0 $i-component (component $l-component))
 (instance $l-provided (instantiate $l-component (with "q" (func $q))))
 (component $l-as-declared
   (alias outer 1 1 (type $l-type))
   (import "instance" (instance $l (@name ;; z1
  "foo" ;; z2
  ) (type $l-type)))
   (export "instance" (instance $l))
 )
 (instance $l-as-declared (instantiate $l-as-declared (with "instance" (instance $l-provided))))
 (alias export $l-as-declared "instance" (instance $l))
 (export "i" (instance $i))
 (export ;; x1
  "j" (instance $j) ;; x2
  )
 (export "j2" (instance $j))
 (export "k" (instance $k) ;; y1
  )
 (export "l" (instance $l))
)
