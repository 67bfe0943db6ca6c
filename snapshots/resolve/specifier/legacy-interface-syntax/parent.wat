(component
  (import (interface "./child.wat") (component $C))
  (instance (instantiate $C))
)
