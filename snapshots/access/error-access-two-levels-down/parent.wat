(component
  (import "wasi:filesystem/types" (instance $real-fs ...))
  (import "./group.wat" (component $Group ...))
  (instance $group (instantiate $Group (with "fs" (instance $real-fs))))
)
