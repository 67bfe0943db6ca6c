(component quote "(import \"./leaf.wat\" (component $L))" "(instance (instantiate $L))")
