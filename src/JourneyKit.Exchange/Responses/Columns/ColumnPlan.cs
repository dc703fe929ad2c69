using JourneyKit.Exchange.Tables;

namespace JourneyKit.Exchange.Responses.Columns;

/// <summary>Which column holds what.</summary>
/// <param name="Headers">The cells of the header.</param>
internal sealed record ColumnPlan(IReadOnlyList<string> Headers)
{
    private readonly Dictionary<ResponseField, (int Column, string Basis)> places = [];

    public int? this[ResponseField field] => places.TryGetValue(field, out var place) ? place.Column : null;

    public IReadOnlyList<ResponseColumn> Columns => [.. Headers.Select(ColumnAt)];

    public bool IsTaken(int column) => places.Values.Any(place => place.Column == column);

    public void Put(ResponseField field, int column, string basis) => places[field] = (column, basis);

    /// <summary>The header of a field's column; empty where it has none.</summary>
    public string HeaderOf(ResponseField field) => this[field] is { } column ? Headers[column] : "";

    private ResponseColumn ColumnAt(string header, int column)
    {
        foreach (var (held, place) in places)
        {
            if (place.Column == column)
            {
                return new ResponseColumn(ColumnName.Of(column), header, held, place.Basis);
            }
        }

        return new ResponseColumn(ColumnName.Of(column), header, null, null);
    }
}
