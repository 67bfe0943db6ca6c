(component
  (import "./child.wat" (component $C
    (type $n u32)
    (import "r" (type (eq $n)))))
)
