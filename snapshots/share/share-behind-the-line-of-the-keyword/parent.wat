(component $P (@name "p") ;; a comment of the parent

  ;; a comment of the definition
  (component $N (import "./child.wat" (component ...)))
  (import "./child.wat" (component $C ...))
  (export "n" (component $N))
)
