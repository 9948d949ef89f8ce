"""What a call costs at the vendor's published list price."""

from tokenmirror.prices.files import PriceFileError
from tokenmirror.prices.rates import Rates, to_amount
from tokenmirror.prices.table import PriceTable, load

__all__ = ["PriceFileError", "PriceTable", "Rates", "load", "to_amount"]
