(component
  (component $child) ;; child
  (component $other (core module)) ;; other
  (component $N (alias outer 1 $child (component)))
  (component $O (alias outer 1 $other (component)))
  (alias outer 0 $child (component))
  (alias outer 0 $other (component))
  (export "n" (component $N))
)
