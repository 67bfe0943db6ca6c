(component quote "(core" "module)")
