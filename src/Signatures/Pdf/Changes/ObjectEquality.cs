using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Whether two objects mean the same however they were written. References are the same where they name the same number: should
/// its object have changed, that is a change of its own.
/// </summary>
internal sealed class ObjectEquality(DocumentView before, DocumentView after)
{
    private const int DeepestComparison = 32;

    public bool Same(PdfObject? left, PdfObject? right) => Same(left, right, follow: false, 0);

    /// <summary>As <see cref="Same(PdfObject?, PdfObject?)"/>, but a value that moved to another object, or into the dictionary, is looked at.</summary>
    public bool Equivalent(PdfObject? left, PdfObject? right) => Same(left, right, follow: true, 0);

    private bool Same(PdfObject? left, PdfObject? right, bool follow, int depth)
    {
        before.Store.Budget.Visit();
        if (depth > DeepestComparison)
        {
            return false;
        }

        if (left is PdfReference first && right is PdfReference second && first.Number == second.Number)
        {
            // A reader that finds another generation than the reference names shows nothing.
            return first.Generation == second.Generation;
        }

        if (follow && (left is PdfReference || right is PdfReference))
        {
            return Same(before.Resolve(left), after.Resolve(right), true, depth + 1);
        }

        return (left ?? PdfNull.Instance, right ?? PdfNull.Instance) switch
        {
            (PdfNull, PdfNull) => true,
            (PdfBoolean one, PdfBoolean other) => one.Value == other.Value,
            (PdfInteger or PdfReal, PdfInteger or PdfReal) => Number(left!).Equals(Number(right!)),
            (PdfName one, PdfName other) => one.Value == other.Value,
            (PdfStrayWord one, PdfStrayWord other) => one.Value == other.Value,
            (PdfString one, PdfString other) => one.Bytes.Span.SequenceEqual(other.Bytes.Span),
            (PdfArray one, PdfArray other) => Same(one, other, follow, depth),
            (PdfDictionary one, PdfDictionary other) => Same(one, other, [], follow, depth),
            (PdfStream one, PdfStream other) => Same(one.Dictionary, other.Dictionary, ["Length", "Filter"], follow, depth)
                && (Same(one.Dictionary["Filter"], other.Dictionary["Filter"], follow, depth + 1)
                    && before.Store.Decrypted(one).SequenceEqual(before.Store.Decrypted(other))
                    || Recompression.Holds(before.Store, one, other)),
            _ => false,
        };
    }

    private bool Same(PdfArray left, PdfArray right, bool follow, int depth)
    {
        if (left.Items.Count != right.Items.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Items.Count; index++)
        {
            if (!Same(left.Items[index], right.Items[index], follow, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool Same(PdfDictionary left, PdfDictionary right, string[] except, bool follow, int depth) =>
        !left.HasDuplicateKeys && !right.HasDuplicateKeys
        && left.Entries.Keys.Union(right.Entries.Keys, StringComparer.Ordinal)
            .All(key => except.Contains(key, StringComparer.Ordinal) || Same(left[key], right[key], follow, depth + 1));

    private static double Number(PdfObject value) => value is PdfInteger integer ? integer.Value : ((PdfReal)value).Value;
}
