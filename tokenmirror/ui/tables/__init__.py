"""Tables over rows of a view: sorted and narrowed in the model, painted by small delegates."""
