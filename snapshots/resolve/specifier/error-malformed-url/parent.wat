(component
  (import "url=<./child.wat" (component $A))
  (import "url=./child.wat" (component $B))
  (import "relative-url=<child.wat>x" (component $D))
  (import "url=<>" (component $E))
)
