using System.Buffers.Binary;
using System.Text;

namespace TaskTracking.Documents.Tests.Reading.Building;

/// <summary>Writes a Word 97 file ([MS-DOC]): text in pieces, and properties for stretches of it.</summary>
internal sealed class OldWordBuilder
{
    private const int TextAt = 2048;
    private const int PropertiesAt = 1024;

    private readonly List<(string Text, bool Narrow, byte[] Properties)> _pieces = [];
    private int _comments;

    /// <summary>Adds text in two bytes a letter, with the properties of its characters.</summary>
    public OldWordBuilder Text(string text, params byte[] properties)
    {
        _pieces.Add((text, false, properties));
        return this;
    }

    /// <summary>Adds text in Windows-1252.</summary>
    public OldWordBuilder Narrow(string text)
    {
        _pieces.Add((text, true, []));
        return this;
    }

    /// <summary>Adds text that belongs to comments; comes last.</summary>
    public OldWordBuilder Comment(string text)
    {
        _comments += text.Length;
        return Text(text);
    }

    public byte[] Build()
    {
        var stream = new byte[TextAt + (2 * _pieces.Sum(p => p.Text.Length)) + 16];
        U16(stream, 0, 0xA5EC);
        U16(stream, 2, 0x00C1);
        I32(stream, 0x4C, _pieces.Sum(p => p.Text.Length) - _comments);
        I32(stream, 0x5C, _comments);
        var table = new byte[4096];
        var pieces = WriteText(stream, table);
        I32(stream, 0x1A6, pieces);
        WriteProperties(stream, table, pieces);
        return new CompoundFileBuilder().Stream("WordDocument", stream).Stream("0Table", table).Build();
    }

    private int WriteText(byte[] stream, byte[] table)
    {
        var (count, character, at) = (_pieces.Count, 0, TextAt);
        table[0] = 2;
        I32(table, 1, (count * 12) + 4);
        for (var i = 0; i < count; i++)
        {
            var (text, narrow, _) = _pieces[i];
            var bytes = narrow ? Encoding.Latin1.GetBytes(text) : Encoding.Unicode.GetBytes(text);
            bytes.CopyTo(stream, at);
            I32(table, 5 + (4 * count) + 4 + (8 * i) + 2, narrow ? (at * 2) | 0x40000000 : at);
            at += bytes.Length;
            character += text.Length;
            I32(table, 5 + (4 * (i + 1)), character);
        }

        return 5 + (count * 12) + 4;
    }

    // One page of properties: a run for each piece.
    private void WriteProperties(byte[] stream, byte[] table, int tableAt)
    {
        I32(stream, 0xFA, tableAt);
        I32(stream, 0xFE, 12);
        I32(table, tableAt + 8, PropertiesAt / 512);
        var (count, at, block) = (_pieces.Count, TextAt, 480);
        stream[PropertiesAt + 511] = (byte)count;
        for (var i = 0; i < count; i++)
        {
            I32(stream, PropertiesAt + (4 * i), at);
            at += _pieces[i].Text.Length * (_pieces[i].Narrow ? 1 : 2);
            I32(stream, PropertiesAt + (4 * (i + 1)), at);
            if (_pieces[i].Properties is { Length: > 0 } properties)
            {
                block -= 16;
                stream[PropertiesAt + (4 * (count + 1)) + i] = (byte)(block / 2);
                stream[PropertiesAt + block] = (byte)properties.Length;
                properties.CopyTo(stream, PropertiesAt + block + 1);
            }
        }
    }

    private static void U16(byte[] bytes, int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);

    private static void I32(byte[] bytes, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
}
