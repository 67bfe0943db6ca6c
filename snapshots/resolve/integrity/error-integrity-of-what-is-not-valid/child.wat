(component (nonsense))
