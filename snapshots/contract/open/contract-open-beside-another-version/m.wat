(component (import "dep" (external-id "./leaf.wat") (component $Leaf)) (instance (instantiate $Leaf)))
