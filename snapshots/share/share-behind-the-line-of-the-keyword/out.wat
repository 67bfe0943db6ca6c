(component $P (@name "p") ;; a comment of the parent
  (component $child (import "who" (func)))

  ;; a comment of the definition
  (component $N (alias outer 1 $child (component)))
  (alias outer 0 $child (component $C))
  (export "n" (component $N))
)
