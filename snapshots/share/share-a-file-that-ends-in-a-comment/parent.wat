(component
  (component $N (import "./child.wat" (component ...)))
  (component $O (import "./other.wat" (component ...)))
  (import "./child.wat" (component ...))
  (import "./other.wat" (component ...))
  (export "n" (component $N))
)
