(component
  (import "./interface.wat" (instance $points ...))
  (import "./world.wat" (component $World ...))
  (instance (instantiate $World (with "points" (instance $points)) ...))
)
