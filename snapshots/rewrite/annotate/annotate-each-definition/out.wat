;; The parent's own comment.
(component
  ;; lib/child.wat sha256-nGwJV9av7sawN+Ye5pynOZ6aisMFpwm+8CdZE9PUFg4=
  ;; The child's own comment.
  (component $Child
    ;; lib/leaf2.wat sha256-gHBHTZgbMkrjobOsETCfadApF6rv9p67S1b/OaiMEnY=
    (component $Leaf (core module (;2;)))
  ) ;; behind
  ;; in front
  ;; fields.wat sha256-+lDyIi6sRUNkiFu+LlkUAgoWaUrxzCTb2ZCZramuPz0=
  (core module $Fields
    (func (export "f"))
  )
  (component $Inner ;; lib/leaf.wat sha256-uj4BCvcExOfWc+uZgWS9KdMeJp4aMlWC9abf6T2MvSo=
  (component $Leaf (core module)) (instance (instantiate $Leaf)))
)
