@annotation (component (import "./child.wat" (component ...)))
