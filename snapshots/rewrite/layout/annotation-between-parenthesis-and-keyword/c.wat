((@z) (;kept;) component (core module))
