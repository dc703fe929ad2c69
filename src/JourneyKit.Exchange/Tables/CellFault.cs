namespace JourneyKit.Exchange.Tables;

/// <summary>What is wrong with a cell of a row.</summary>
/// <param name="Column">The number of its column, from 0.</param>
/// <param name="Message">The fault and its remedy.</param>
internal readonly record struct CellFault(int Column, string Message);
