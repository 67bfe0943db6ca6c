(component
  (component $leaf (import "who" (func)))
  (component $middle
    (alias outer 1 $leaf (component $L))
    (type $t u8)
    (component (alias outer $middle $t (type)))
    (export "l" (component $L))
  )
  (component $A
    (alias outer 1 $middle (component $M))
    (alias outer 1 $leaf (component $L))
    (export "m" (component $M))
    (export "l" (component $L))
  )
  (component $B
    (alias outer 1 $middle (component $M))
    (export "m" (component $M))
  )
  (export "a" (component $A))
  (export "b" (component $B))
)
