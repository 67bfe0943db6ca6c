(component
 (import "./inst.wat" ;; a1
   (instance $i ;; a2
    (export ;; a3
     "f" (func) ;; a4
    ) ;; a5
   ) ;; a6
  )(import "q" ;; q1
  (func ;; q2
  ... ;; q3
   ))
 (instance $j (export ;; x1
  "j" ;; x2
  )(export "j2") (import ;; x3
   "./inst.wat" ;; x4
   ) (export ;; x5
     "f" (func)))
 (type $T (instance (export "f" (func))))
 (instance $k (export "k" ;; y1
  )(import "./inst.wat") ;; y2
  (type ;; y3
  $T ;; y4
  ) ;; y5
  )
 (instance $l (@name ;; z1
  "foo" ;; z2
  ) (export "l") (import "./inst.wat") (type 0))
 (export "i" (instance $i))
)
