// Package handout makes the papers of a case. A soort (the samenvatting of one A4, the motivering, the uitleg for the
// inwoner, the papers for a training, the verhaal) turns a case with its lesson into a Document: a model of headings,
// paragraphs, lists, tables, boxes, facts and figures that knows no format. A formaat (pdf, html, md, txt) turns any
// Document into bytes. So a new soort is one file and its row in the table of soorten (soort.go), and a new formaat is
// one file and its row in the table of formaten.
//
// The PDF is tagged according to PDF/UA-1 (ISO 14289-1); tags.go is the one place that knows how. Everything is pure:
// the same case gives the same bytes, and nothing of the machine or the person gets into them.
package handout
