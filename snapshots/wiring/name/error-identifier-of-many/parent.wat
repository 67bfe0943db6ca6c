(component
  (component $A) (component $B) (component $C) (component $D)
  (component $E) (component $F) (component $G) (component $H)
  (instance $child (instantiate $Zebra))
)
