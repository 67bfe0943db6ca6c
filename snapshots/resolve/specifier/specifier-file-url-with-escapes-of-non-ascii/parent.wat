(component
  (import "url=<./k%C3%BCche.wat>" (component $A ...))
  (import "./k\c3\bcche.wat" (component $B ...))
  (import "./küche.wat" (component $C ...))
)
