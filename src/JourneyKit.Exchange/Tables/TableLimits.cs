namespace JourneyKit.Exchange.Tables;

/// <summary>What a file may ask of the machine that reads it.</summary>
internal static class TableLimits
{
    /// <summary>The characters of a cell; Excel takes no more.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>The columns of a row.</summary>
    public const int Columns = 500;

    /// <summary>The rows of a file; Excel takes no more.</summary>
    public const int Rows = 1_048_576;

    /// <summary>The characters of one row with all its cells.</summary>
    public const int RowCharacters = 4_000_000;

    /// <summary>The characters of all texts that cells of an Excel file share.</summary>
    public const int SharedCharacters = 64_000_000;

    /// <summary>The bytes of one part of an Excel file when it is unpacked.</summary>
    public const long PartBytes = 1L << 30;

    /// <summary>So many bytes of a part may come of little; behind them it is asked for how many times it grows.</summary>
    public const long FreeBytes = 16L << 20;

    /// <summary>How many times a part may grow when it is unpacked: those of real files grow ten to forty times.</summary>
    public const int Growth = 150;
}
